// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { answerAll, answerNothing, CLAIM, createFrameDouble, type FrameDouble, foundIn } from './frame-double.ts';

let frame: FrameDouble;
const states = () => (frame.questions('reportReading') as { state: string }[]).map(({ state }) => state);

beforeEach(() => {
  vi.useFakeTimers();
  frame = createFrameDouble();
});

test('says how reading stands, each time that changes and no oftener', async () => {
  frame.guard.setMails('gmail', []);
  const mail = await frame.open('<a href="https://danger.example/">x</a>');
  frame.guard.setMails('gmail', [mail]);
  frame.guard.setMails('gmail', [{ ...mail, key: 'other', body: null }]);
  frame.guard.setMails('gmail', []);
  await vi.advanceTimersByTimeAsync(0);
  expect(states()).toEqual(['noMail', 'reading', 'noBody', 'noMail']);
  expect(frame.questions('reportReading')[2]).toMatchObject({ state: 'noBody', mailKeys: [] });
  expect(frame.questions('reportReading')[1]).toEqual({ webmail: 'gmail', state: 'reading', mailKeys: ['mail-1'] });
});

test('says one thing after the other: a word that has to be said twice must not overtake the next', async () => {
  const heard = Promise.withResolvers<void>();
  frame.background.answer = (async (name, question) => {
    await heard.promise;
    return answerAll(name, question);
  }) as typeof answerAll;
  frame.guard.setMails('gmail', []);
  const opening = frame.open('<p>no link</p>');
  await vi.advanceTimersByTimeAsync(300);
  expect(states()).toEqual(['noMail']);
  heard.resolve();
  await opening;
  await vi.advanceTimersByTimeAsync(0);
  expect(states()).toEqual(['noMail', 'reading']);
});

test('says that links could not be judged, and that they then could', async () => {
  frame.background.answer = answerNothing;
  const mail = await frame.open('<a href="https://danger.example/">x</a>');
  expect(states()).toEqual(['reading', 'failed']);
  frame.background.answer = answerAll;
  frame.guard.judge(foundIn(mail));
  await vi.advanceTimersByTimeAsync(50);
  expect(states()).toEqual(['reading', 'failed', 'reading']);
});

test('a mail with danger has a banner with the count and the way out', async () => {
  await frame.open(`<a href="https://shop.example/">1</a><a id="first" href="https://danger.example/">2</a>
    <a href="https://danger.example/2">3</a>`);
  const banner = frame.banners.get('mail-1')!;
  expect(banner).toMatchObject({ count: 2, worst: { level: 'danger' } });
  banner.ways.openReal();
  expect(frame.questions('openRealPlace')).toEqual([{ brand: 'amazon' }]);
  banner.ways.showLink();
  expect(document.activeElement).toBe(frame.find('#first'));
  expect(frame.card.last?.link).toBe(frame.find('#first'));
});

test('a mail without danger has none, and one that is closed takes its own along', async () => {
  await frame.open('<a href="https://caution.example/">1</a>');
  expect(frame.banners.size).toBe(0);
  await frame.open('<a href="https://danger.example/">1</a>', 'mail-2');
  expect([...frame.banners.keys()]).toEqual(['mail-2']);
  frame.guard.setMails('gmail', []);
  expect(frame.banners.size).toBe(0);
});

test('a link that is danger no longer is counted no longer', async () => {
  const mail = await frame.open('<a id="a" href="https://danger.example/">1</a>');
  frame.find('#a').setAttribute('href', 'https://shop.example/');
  frame.guard.judge(foundIn(mail));
  await vi.advanceTimersByTimeAsync(50);
  expect(frame.banners.size).toBe(0);
});

test('an address in plain text is judged, but neither marked nor in anybody’s way', async () => {
  const mail = await frame.open('<p id="p">https://danger.example/ と https://shop.example/</p>');
  const text = (href: string) => ({
    element: frame.find('#p'),
    mail,
    sighting: { href, text: href, kind: 'text' as const },
  });
  frame.guard.judge([text('https://danger.example/'), text('https://shop.example/')]);
  await vi.advanceTimersByTimeAsync(50);
  expect(frame.questions('judgeLinks')).toMatchObject([{ mail: CLAIM, links: [{ kind: 'text' }, { kind: 'text' }] }]);
  expect(frame.questions('paintMarks')).toEqual([]);
  expect(frame.banners.size).toBe(0);
  frame.guard.judge([text('https://danger.example/')]);
  expect(frame.questions('judgeLinks')).toHaveLength(1);
});
