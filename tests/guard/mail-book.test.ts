// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Ask } from '#utils/guard/background.ts';
import type { CheckOutcome } from '#utils/messaging/contract.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import type { OpenMail } from '#utils/webmail/open-mail.ts';
import {
  answerAll,
  answerNothing,
  CLAIM,
  createFrameDouble,
  type FrameDouble,
  mailVerdict,
  plainReader,
} from './frame-double.ts';

let frame: FrameDouble;
const FORGED = { senderName: 'Amazon', senderAddress: 'forged@spmq.asia', subject: 'x' };

beforeEach(() => {
  vi.useFakeTimers();
  frame = createFrameDouble();
});

function mailOf(key: string, sighting = FORGED, part?: OpenMail['part']): OpenMail {
  const body = document.createElement('div');
  body.textContent = 'Dear customer';
  document.body.append(body);
  return { key, body, sighting, ...(part && { part }) };
}

async function open(...mails: OpenMail[]): Promise<void> {
  frame.guard.setMails('roundcube', mails);
  await vi.advanceTimersByTimeAsync(0);
}

/** The background answers a check like this, and everything else as ever. */
function answerChecks(outcome: CheckOutcome | null): void {
  frame.background.answer = (async (name, question) => {
    if (name !== 'checkMail') return answerAll(name, question);
    return outcome ? { answered: true, answer: outcome } : { answered: false, why: 'silent' };
  }) as Ask;
}

test('an open mail is judged with its words, once; a dangerous one gets a banner without any link in it', async () => {
  const mail = mailOf('1');
  await open(mail);
  await open(mail);
  expect(frame.questions('judgeMail')).toEqual([{ mailKey: '1', mail: FORGED, body: 'Dear customer' }]);
  expect(frame.banners.get('1')).toMatchObject({
    verdict: { level: 'danger' },
    worst: null,
    count: 0,
    check: 'notYet',
  });
  await open();
  expect(frame.banners.size).toBe(0);
});

test('a mail that claims nothing gets nothing, as long as nobody asks', async () => {
  await open(mailOf('1', CLAIM));
  expect(frame.questions('judgeMail')).toHaveLength(1);
  expect(frame.banners.size).toBe(0);
});

test('further parts are not judged again; a mail that came along is, and its source is not offered', async () => {
  await open(mailOf('1'), mailOf('1/2', FORGED, 'further'), mailOf('1/3', FORGED, 'attached'));
  expect((frame.questions('judgeMail') as { mailKey: string }[]).map(({ mailKey }) => mailKey)).toEqual(['1', '1/3']);
  expect(frame.banners.get('1/3')).toMatchObject({ check: null });
});

test('a mail that says something else of itself is judged anew', async () => {
  const mail = mailOf('1');
  await open(mail);
  await open({ ...mail, sighting: CLAIM });
  expect(frame.questions('judgeMail')).toHaveLength(2);
  expect(frame.banners.size).toBe(0);
});

test('a check shows that it goes on, then its result, also where nothing stood before', async () => {
  await open(mailOf('1'));
  const verdict = mailVerdict('official', { proof: { state: 'pass', domain: 'amazon.co.jp', by: 'mx' } });
  answerChecks({ verdict });
  frame.banners.get('1')!.ways.check();
  expect(frame.banners.get('1')).toMatchObject({ check: 'underway' });
  await vi.advanceTimersByTimeAsync(0);
  expect(frame.banners.get('1')).toMatchObject({ check: 'done', verdict: { level: 'official' } });
  frame.banners.get('1')!.ways.inspect();
  expect(frame.questions('openInspector')).toEqual([{ isChecked: true, mailKey: '1' }]);
});

test.each([
  ['torn', { problem: 'torn' } as const],
  ['silent', null],
])('a check that failed says so: %s', async (check, outcome) => {
  await open(mailOf('1'));
  answerChecks(outcome);
  frame.banners.get('1')!.ways.check();
  await vi.advanceTimersByTimeAsync(0);
  expect(frame.banners.get('1')).toMatchObject({ check, verdict: { level: 'danger' } });
});

test('what the background learned meanwhile is asked for, and no answer changes nothing', async () => {
  await open(mailOf('1'));
  frame.background.answer = answerNothing;
  frame.guard.learn();
  await vi.advanceTimersByTimeAsync(0);
  expect(frame.questions('judgeMail')).toHaveLength(2);
  expect(frame.banners.get('1')).toMatchObject({ verdict: { level: 'danger' } });
});

/** Every mail is judged like this, and each of its links by its address. */
function answerMails(verdict: MailVerdict): void {
  frame.background.answer = (async (name, question) =>
    name === 'judgeMail' ? { answered: true, answer: verdict } : answerAll(name, question)) as Ask;
}

test('a notice gets a line also where nobody’s name is used, and leads to the guide', async () => {
  const notice = { kind: 'refund', reading: 'unproven' } as const;
  answerMails(mailVerdict('unknown', { notice }));
  await open(mailOf('1', CLAIM));
  expect(frame.banners.get('1')).toMatchObject({ notice, worst: null });
  frame.banners.get('1')!.ways.whatToDo();
  expect(frame.questions('openGuide')).toEqual([{ notice, brand: null }]);
});

test('no notice is a mail that is none, or of which an older background says nothing', async () => {
  answerMails(mailVerdict('unknown', { notice: null }));
  await open(mailOf('1', CLAIM));
  answerMails(mailVerdict('danger'));
  await open(mailOf('1', CLAIM), mailOf('2'));
  expect(frame.banners.get('1')).toBeUndefined();
  expect(frame.banners.get('2')).toMatchObject({ notice: null });
});

test('beside a dangerous link a notice is not read as genuine', async () => {
  const proof = { state: 'pass', domain: 'amazon.co.jp', by: 'mx' } as const;
  answerMails(mailVerdict('official', { proof, notice: { kind: 'delivery', reading: 'genuine' } }));
  const mail = mailOf('1');
  await open(mail);
  expect(frame.banners.get('1')).toMatchObject({ notice: { reading: 'genuine' } });
  const link = document.createElement('a');
  link.href = 'https://danger.example/';
  mail.body!.append(link);
  frame.guard.judge([plainReader.readLink(link, mail)!]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(frame.banners.get('1')).toMatchObject({ worst: { level: 'danger' }, notice: { reading: 'unproven' } });
});
