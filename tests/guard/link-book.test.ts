// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { AGAIN_MS } from '#utils/guard/ask-queue.ts';
import type { AskBackground } from '#utils/guard/background.ts';
import type { BookLine } from '#utils/guard/book-line.ts';
import { createLinkBook, HOLD_MS, type LinkBook } from '#utils/guard/link-book.ts';
import type { MailSighting } from '#utils/mail/mail-sighting.ts';
import { LINKS_A_MESSAGE } from '#utils/messaging/contract.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';
import type { OpenMail } from '#utils/webmail/open-mail.ts';
import { CLAIM, foundIn, judgeByAddress, plainReader } from './frame-double.ts';

type Question = { mailKey: string; mail: MailSighting; links: LinkSighting[]; outdated?: LinkSighting[] };

let questions: Question[];
let answers: PromiseWithResolvers<void>[];
let judged: BookLine[][];
let life: AbortController;
let book: LinkBook;

/** Answers wait until they are let go, one question after the other. */
const ask = (async (_name: string, question: Question) => {
  const answer = Promise.withResolvers<void>();
  questions.push(question);
  answers.push(answer);
  await answer.promise;
  return question.links.map(judgeByAddress);
}) as unknown as AskBackground;

function openMail(count: number, key = 'mail'): OpenMail {
  const body = document.createElement('div');
  for (let index = 0; index < count; index++) {
    const link = document.createElement('a');
    link.setAttribute('href', `https://shop${index}.example/`);
    body.append(link);
  }
  document.body.replaceChildren(body);
  return { key, body, sighting: CLAIM };
}

async function answerNext(): Promise<void> {
  answers.shift()!.resolve();
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  questions = [];
  answers = [];
  judged = [];
  life = new AbortController();
  book = createLinkBook({
    ask,
    reader: plainReader,
    onJudged: (lines) => judged.push([...lines]),
    signal: life.signal,
  });
});

function open(mail: OpenMail): Element[] {
  book.setMails([mail]);
  book.judge(foundIn(mail));
  return [...mail.body!.children];
}

test('many links are asked about in parts, one part at a time', async () => {
  const links = open(openMail(LINKS_A_MESSAGE * 2 + 50));
  const sizes = () => questions.map((question) => question.links.length);
  expect(sizes()).toEqual([LINKS_A_MESSAGE]);
  expect(book.lookUp(links[0]!)).toBe('pending');
  await answerNext();
  expect(book.lookUp(links[0]!)).toMatchObject({ level: 'unknown' });
  expect(book.lookUp(links.at(-1)!)).toBe('pending');
  expect(sizes()).toEqual([LINKS_A_MESSAGE, LINKS_A_MESSAGE]);
  await answerNext();
  await answerNext();
  expect(sizes()).toEqual([LINKS_A_MESSAGE, LINKS_A_MESSAGE, 50]);
  expect(judged.flat()).toHaveLength(links.length);
});

test('a mail that is closed while it is judged drops what is left', async () => {
  open(openMail(LINKS_A_MESSAGE * 3, 'old'));
  const [next] = open(openMail(1, 'new'));
  await answerNext();
  expect(judged).toEqual([]);
  expect(questions.map(({ mailKey }) => mailKey)).toEqual(['old', 'new']);
  await answerNext();
  expect(book.lookUp(next!)).toMatchObject({ level: 'unknown' });
});

test('a mail that keeps its key and claims something else is asked about by itself', async () => {
  open(openMail(LINKS_A_MESSAGE + 10));
  open({ ...openMail(1), sighting: { ...CLAIM, senderName: 'Tea House' } });
  await answerNext();
  expect(judged).toEqual([]);
  expect(questions.map(({ mail, links }) => [mail.senderName, links.length])).toEqual([
    ['Amazon', LINKS_A_MESSAGE],
    ['Tea House', 1],
  ]);
});

test('a verdict holds only for what was judged', async () => {
  const [link] = open(openMail(1));
  await answerNext();
  link!.textContent = 'other words';
  expect(book.lookUp(link!)).toBeNull();
  link!.textContent = '';
  expect(book.lookUp(link!)).toMatchObject({ level: 'unknown' });
  link!.setAttribute('href', 'https://danger.example/');
  expect(book.lookUp(link!)).toBeNull();
  link!.removeAttribute('href');
  expect(book.lookUp(link!)).toBeNull();
});

test('a verdict holds only under the claim it was judged under', async () => {
  const mail = openMail(1);
  const [link] = open(mail);
  await answerNext();
  book.setMails([{ ...mail, sighting: { ...CLAIM, subject: '別の件名' } }]);
  expect(book.lookUp(link!)).toBeNull();
});

test('what is in no open mail is not in the book', async () => {
  const [link] = open(openMail(1));
  await answerNext();
  book.setMails([]);
  expect(book.lookUp(link!)).toBeNull();
  expect(book.mailOf(link!)).toBeNull();
  expect(await book.judgeNow(link!)).toBe('failed');
});

test('links in shadow roots stand in the mail, too', () => {
  const mail = openMail(1);
  const root = mail.body!.firstElementChild!.attachShadow({ mode: 'open' });
  const link = document.createElement('a');
  root.append(link);
  book.setMails([mail]);
  expect(book.mailOf(link)).toBe(mail);
});

test('one link can be judged before all others, and is not asked about twice', async () => {
  const links = open(openMail(LINKS_A_MESSAGE + 2));
  const last = links.at(-1)!;
  const verdict = book.judgeNow(last);
  expect(questions.at(-1)!.links).toEqual([{ href: `https://shop${links.length - 1}.example/`, text: '' }]);
  answers.at(-1)!.resolve();
  expect(await verdict).toMatchObject({ level: 'unknown' });
  await answerNext();
  expect(questions.at(-1)!.links).toHaveLength(1);
});

test('a question that is under way is waited for, not asked again', async () => {
  const [link] = open(openMail(1));
  const verdict = book.judgeNow(link!);
  await answerNext();
  expect(await verdict).toMatchObject({ level: 'unknown' });
  expect(questions).toHaveLength(1);
});

test('waiting ends, and the late answer is kept', async () => {
  const [link] = open(openMail(1));
  const verdict = book.judgeNow(link!);
  await vi.advanceTimersByTimeAsync(HOLD_MS);
  expect(await verdict).toBe('failed');
  expect(book.lookUp(link!)).toBe('pending');
  await answerNext();
  expect(book.lookUp(link!)).toMatchObject({ level: 'unknown' });
});

test('an answer that is missing or too short leaves links failed, never safe', async () => {
  const short = (async () => [judgeByAddress({ href: 'https://a.example/' })]) as unknown as AskBackground;
  const mail = openMail(2);
  book = createLinkBook({ ask: short, reader: plainReader, onJudged: () => {}, signal: life.signal });
  const [first, second] = open(mail);
  await vi.advanceTimersByTimeAsync(0);
  expect(book.lookUp(first!)).toMatchObject({ level: 'unknown' });
  expect(book.lookUp(second!)).toBe('failed');

  book = createLinkBook({ ask: async () => null, reader: plainReader, onJudged: () => {}, signal: life.signal });
  const [lost] = open(mail);
  await vi.advanceTimersByTimeAsync(0);
  expect(book.lookUp(lost!)).toBe('failed');
});

test('what failed is asked about again when the eyes bring it again; what is judged is not', async () => {
  const lost = vi.fn(async () => null);
  book = createLinkBook({ ask: lost as AskBackground, reader: plainReader, onJudged: () => {}, signal: life.signal });
  const mail = openMail(1);
  open(mail);
  await vi.advanceTimersByTimeAsync(0);
  book.judge(foundIn(mail));
  expect(lost).toHaveBeenCalledTimes(2);
});

test('a link that says again what it said before is told again, without asking', async () => {
  const mail = openMail(1);
  const [link] = open(mail);
  await answerNext();
  link!.setAttribute('href', 'https://danger.example/');
  book.judge(foundIn(mail));
  await answerNext();
  link!.setAttribute('href', 'https://shop0.example/');
  book.judge(foundIn(mail));
  expect(questions).toHaveLength(2);
  expect(judged.at(-1)).toMatchObject([{ judgement: { level: 'unknown' } }]);
});

test('nothing is asked or told after the end', async () => {
  open(openMail(LINKS_A_MESSAGE * 2));
  life.abort();
  await answerNext();
  expect(questions).toHaveLength(1);
  expect(judged).toEqual([]);
});

test('what is forgotten is judged anew, and told anew', async () => {
  const mail = openMail(2);
  const [link] = open(mail);
  await answerNext();
  book.forget();
  expect(book.lookUp(link!)).toBeNull();
  book.judge(foundIn(mail));
  expect(book.lookUp(link!)).toBe('pending');
  await answerNext();
  expect(book.lookUp(link!)).toMatchObject({ level: 'unknown' });
  expect(judged.flat()).toHaveLength(4);
});

/** The link's text as it is read from now on. */
function say(mail: OpenMail, at: number, text: string): void {
  mail.body!.children[at]!.textContent = text;
  book.judge(foundIn(mail));
}

test('a link whose text changes is one link: what it said before is told as outdated, once', async () => {
  const mail = openMail(2);
  open(mail);
  await answerNext();
  say(mail, 0, 'whole');
  expect(questions).toHaveLength(2);
  expect(questions[1]).toMatchObject({
    links: [{ href: 'https://shop0.example/', text: 'whole' }],
    outdated: [{ href: 'https://shop0.example/' }],
  });
  await answerNext();
  say(mail, 1, 'other');
  expect(questions[2]!.outdated).toMatchObject([{ href: 'https://shop1.example/' }]);
});

test('a link whose text changes before it was asked about is asked about once', async () => {
  const mail = openMail(LINKS_A_MESSAGE + 1);
  open(mail);
  say(mail, LINKS_A_MESSAGE, 'whole');
  await answerNext();
  expect(questions[1]).toMatchObject({ links: [{ text: 'whole' }] });
  expect(questions[1]!.links).toHaveLength(1);
  expect(questions[1]!.outdated).toBeUndefined();
});

test('a link whose text changes while it is asked about is told as outdated when its answer is there', async () => {
  const mail = openMail(1);
  open(mail);
  say(mail, 0, 'whole');
  expect(questions).toHaveLength(1);
  await answerNext();
  await answerNext();
  const outdated = questions.flatMap((question) => question.outdated ?? []);
  expect(outdated).toMatchObject([{ href: 'https://shop0.example/' }]);
  expect(questions.flatMap(({ links }) => links)).toHaveLength(2);
});

test('an address that is swapped is another link: both stay counted', async () => {
  const mail = openMail(1);
  const [link] = open(mail);
  await answerNext();
  link!.setAttribute('href', 'https://other.example/');
  book.judge(foundIn(mail));
  expect(questions[1]!.outdated).toBeUndefined();
});

test('links that got no answer are asked about once more, those of a mail that was closed are not', async () => {
  const asked: number[] = [];
  const deaf = (async (_name: string, { links }: Question) => {
    asked.push(links.length);
    return asked.length === 2 ? links.map(judgeByAddress) : null;
  }) as unknown as AskBackground;
  book = createLinkBook({ ask: deaf, reader: plainReader, onJudged: () => {}, signal: life.signal });
  const [link] = open(openMail(2));
  await vi.advanceTimersByTimeAsync(AGAIN_MS - 1);
  expect(asked).toEqual([2]);
  expect(book.lookUp(link!)).toBe('failed');
  await vi.advanceTimersByTimeAsync(1);
  expect(asked).toEqual([2, 2]);
  expect(book.lookUp(link!)).toMatchObject({ level: 'unknown' });

  open(openMail(1, 'closed soon'));
  await vi.advanceTimersByTimeAsync(0);
  book.setMails([]);
  await vi.advanceTimersByTimeAsync(2 * AGAIN_MS);
  expect(asked).toEqual([2, 2, 1]);

  open(openMail(1, 'never answered'));
  await vi.advanceTimersByTimeAsync(10 * AGAIN_MS);
  expect(asked).toEqual([2, 2, 1, 1, 1]);
});
