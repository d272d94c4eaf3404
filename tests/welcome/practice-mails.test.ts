import { describe, expect, test } from 'vitest';
import { MAILS_EN } from '#components/welcome/mails/mails-en.ts';
import { MAILS_JA } from '#components/welcome/mails/mails-ja.ts';
import type { PracticeMail } from '#components/welcome/mails/practice-mail.ts';
import { PRACTICE_SETTINGS, writeSource } from '#components/welcome/mails/write-source.ts';
import { NO_LISTS } from '#utils/data/person-lists.ts';
import type { Examination } from '#utils/verdict/examination.ts';
import { createTaskRunner } from '../../entrypoints/inspector/run-task.ts';

const run = createTaskRunner();

async function examine(mail: PracticeMail): Promise<Examination> {
  const bytes = new TextEncoder().encode(writeSource(mail));
  const result = await run({ bytes, lists: NO_LISTS, settings: PRACTICE_SETTINGS, webmail: null });
  if ('problem' in result) throw new Error(result.problem);
  return result.examination;
}

describe.each([
  ['ja', MAILS_JA],
  ['en', MAILS_EN],
])('in %s', (_, mails) => {
  test('the same five cases: forged and genuine, a frightening notice and an honest newsletter among them', () => {
    expect(mails.map(({ id, isForged }) => [id, isForged])).toEqual([
      ['payment', true],
      ['newsletter', false],
      ['delivery', true],
      ['signIn', false],
      ['account', true],
    ]);
  });

  test.each(mails)('$id is read as it is written', async (mail) => {
    const { verdict, subject, links, kind } = await examine(mail);
    expect(kind).toBe('mail');
    expect(subject).toBe(mail.subject);
    expect(verdict.sender).toMatchObject(mail.sender);
    const written = mail.body.filter((part) => typeof part === 'object');
    // an address that stands there as text is a link of its own for mail programs that make one of it
    expect([...new Set(links.map(({ text }) => text))].toSorted()).toEqual(written.map(({ text }) => text).toSorted());
  });

  test.each(mails.filter(({ isForged }) => isForged))('$id is danger, by its sender and by a link', async (mail) => {
    const { verdict, links } = await examine(mail);
    expect(verdict.level).toBe('danger');
    expect(verdict.wayOut).not.toBeNull();
    expect(links[0]?.verdict.level).toBe('danger');
  });

  test('the frightening notice is proved to be genuine', async () => {
    const { verdict, links } = await examine(mails.find(({ id }) => id === 'signIn')!);
    expect([verdict.level, verdict.brand, verdict.proof.state]).toEqual(['official', 'amazon', 'pass']);
    expect(links.map((link) => link.verdict.level)).toEqual(['official']);
  });

  test('the newsletter claims nothing, and nothing is said against it', async () => {
    const { verdict, links } = await examine(mails.find(({ id }) => id === 'newsletter')!);
    expect([verdict.level, verdict.claims, verdict.reasons]).toEqual(['unknown', [], []]);
    expect(links.map((link) => link.verdict.level)).toEqual(['unknown', 'unknown']);
  });
});

test('the three forged mails teach three different things', async () => {
  const codes = await Promise.all(
    MAILS_JA.filter(({ isForged }) => isForged).map(async (mail) => {
      const { verdict, links } = await examine(mail);
      return [verdict.reasons[0]?.code, links[0]?.verdict.reasons.map(({ code }) => code)];
    }),
  );
  expect(codes).toEqual([
    ['senderNotOfBrand', ['claimElsewhere']],
    ['senderNotOfBrand', expect.arrayContaining(['brandInHost'])],
    ['checkFailed', expect.arrayContaining(['textNamesBrand'])],
  ]);
});
