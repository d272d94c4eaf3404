import { expect, test, vi } from 'vitest';
import type { FramePlace } from '#utils/store/frame-records.ts';
import { lineFor } from '#utils/store/slim.ts';
import { keptSighting } from '#utils/store/tab-record.ts';
import { createTabStore } from '#utils/store/tab-store.ts';
import { createArea, createBrokenArea } from './area-double.ts';
import { lineOf, MAIL_VERDICT } from './verdict-sample.ts';

const mail = { senderName: 'Amazon', senderAddress: 'a@b.example', subject: 'Your account' };
const place = (tabId: number, frameId = 0, documentId: string | null = `D${frameId}`): FramePlace => ({
  tabId,
  frameId,
  documentId,
  host: 'mail.example',
});
const texts = (links: { text: string }[]) => links.map(({ text }) => text);

test('what was judged is there for a worker that starts anew', async () => {
  const area = createArea();
  await createTabStore(area).addLinks(place(1), 'm', mail, [lineOf('unknown', 'a'), lineOf('danger', 'b')]);
  const restarted = createTabStore(area);
  const [frame] = await restarted.read(1);
  expect(frame).toMatchObject({ frameId: 0, host: 'mail.example', state: 'reading', notListed: 0 });
  expect(texts(frame!.links)).toEqual(['b', 'a']);
  expect(await restarted.summarise(1)).toMatchObject({ level: 'danger', levels: { danger: 1, unknown: 1 } });
});

test('the same link many times is one line, also over several messages', async () => {
  const store = createTabStore(createArea());
  await store.addLinks(place(1), 'm', mail, [lineOf('unknown', 'a'), lineOf('unknown', 'a')]);
  await store.addLinks(place(1), 'm', mail, [lineOf('unknown', 'a'), lineOf('official', 'a')]);
  const [frame] = await store.read(1);
  expect(frame!.links.map(({ verdict, count }) => [verdict.level, count])).toEqual([
    ['unknown', 3],
    ['official', 1],
  ]);
});

test('tabs and frames are kept apart', async () => {
  const store = createTabStore(createArea());
  await store.addLinks(place(1, 0), 'm', mail, [lineOf('danger', 'a')]);
  await store.addLinks(place(1, 5), 'm', mail, [lineOf('caution', 'b')]);
  await store.addLinks(place(2, 0), 'm', mail, [lineOf('official', 'c')]);
  expect((await store.read(1)).map(({ frameId, links }) => [frameId, texts(links)])).toEqual([
    [0, ['a']],
    [5, ['b']],
  ]);
  expect((await store.summarise(2)).level).toBe('official');
  await store.forgetTab(1);
  expect(await store.read(1)).toEqual([]);
  expect(await store.summarise(1)).toMatchObject({ level: null });
  expect(texts((await store.read(2))[0]!.links)).toEqual(['c']);
});

test('verdicts of a mail that was closed while it was judged come too late', async () => {
  const store = createTabStore(createArea());
  await store.setReading(place(1), 'gmail', 'reading', ['old']);
  await store.setReading(place(1), 'gmail', 'reading', ['new']);
  await store.addLinks(place(1), 'old', mail, [lineOf('danger', 'a')]);
  await store.addLinks(place(1), 'new', mail, [lineOf('unknown', 'b')]);
  expect(texts((await store.read(1))[0]!.links)).toEqual(['b']);
  await store.setReading(place(1), 'gmail', 'reading', ['old', 'new']);
  await store.addLinks(place(1), 'old', mail, [lineOf('danger', 'a')]);
  expect(texts((await store.read(1))[0]!.links)).toEqual(['a', 'b']);
});

test('nothing is left of a tab that was closed', async () => {
  const area = createArea();
  const store = createTabStore(area);
  await store.addLinks(place(1), 'm', mail, [lineOf('danger', 'a')]);
  await store.setReading(place(1, 3), 'gmail', 'noMail', []);
  await store.forgetTab(1);
  expect([...area.data.keys()]).toEqual([]);
});

test('writes that come at once lose nothing', async () => {
  const store = createTabStore(createArea());
  const all = Array.from({ length: 40 }, (_, index) => index);
  await Promise.all(
    all.map((index) => store.addLinks(place(index % 2, index % 3), 'm', mail, [lineOf('unknown', `l${index}`)])),
  );
  const frames = [...(await store.read(0)), ...(await store.read(1))];
  expect(frames.flatMap(({ links }) => texts(links)).sort()).toEqual(all.map((index) => `l${index}`).sort());
});

test('a mail that is no longer open is forgotten, and what is still judged of it comes too late', async () => {
  const area = createArea();
  const store = createTabStore(area);
  await store.addLinks(place(1), 'old', mail, [lineOf('danger', 'a')]);
  await store.setReading(place(1), 'gmail', 'reading', ['new']);
  await store.addLinks(place(1), 'old', mail, [lineOf('danger', 'late')]);
  await store.addLinks(place(1), 'new', mail, [lineOf('unknown', 'b')]);
  expect(texts((await store.read(1))[0]!.links)).toEqual(['b']);
  expect((await store.summarise(1)).level).toBe('unknown');

  await store.setReading(place(1), 'gmail', 'reading', ['old']);
  await store.addLinks(place(1), 'old', mail, [lineOf('danger', 'again')]);
  expect(texts((await store.read(1))[0]!.links)).toEqual(['again']);
  expect([...area.data.keys()].filter((key) => key.startsWith('links:'))).toHaveLength(1);
});

test('a mail whose sender is only filled in later is judged anew, not twice', async () => {
  const store = createTabStore(createArea());
  await store.addLinks(place(1), 'm', { ...mail, senderName: '' }, [lineOf('unknown', 'a')]);
  await store.addLinks(place(1), 'm', mail, [lineOf('danger', 'a')]);
  const [frame] = await store.read(1);
  expect(frame!.links.map(({ verdict, count }) => [verdict.level, count])).toEqual([['danger', 1]]);
  expect((await store.summarise(1)).levels.unknown).toBe(0);
});

test('a mail without a body counts as unread until it is read', async () => {
  const store = createTabStore(createArea());
  expect(await store.setReading(place(1), 'gmail', 'noBody', ['m'])).toMatchObject({ level: null, isUnread: true });
  expect(await store.setReading(place(1), 'gmail', 'reading', ['m'])).toMatchObject({ isUnread: false });
});

test('a new page in the tab forgets all its frames, a new page in a frame that frame alone', async () => {
  let clock = 100;
  const store = createTabStore(createArea(), () => clock);
  for (const frameId of [0, 1, 2]) await store.addLinks(place(1, frameId), 'm', mail, [lineOf('danger', `${frameId}`)]);
  clock = 200;
  const inner = await store.turnPage({ tabId: 1, frameId: 2, documentId: 'D2b', at: 150 });
  expect(inner).toMatchObject({ isChanged: true, summary: { levels: { danger: 2 } } });
  expect((await store.read(1)).map(({ frameId }) => frameId)).toEqual([0, 1]);

  const outer = await store.turnPage({ tabId: 1, frameId: 0, documentId: 'D0b', at: 180 });
  expect(outer).toMatchObject({ isChanged: true, summary: { level: null } });
  expect(await store.read(1)).toEqual([]);
});

test('a page that was never read costs no writing', async () => {
  const area = createArea();
  const store = createTabStore(area);
  expect(await store.turnPage({ tabId: 1, frameId: 0, documentId: 'D', at: 1 })).toMatchObject({ isChanged: false });
  expect(area.writes).toBe(0);
});

test('a script that speaks before its own page is told of stays', async () => {
  const store = createTabStore(createArea(), () => 100);
  await store.addLinks(place(1, 0, 'new'), 'm', mail, [lineOf('danger', 'a')]);
  await store.addLinks(place(2, 0, null), 'm', mail, [lineOf('danger', 'b')]);
  await store.turnPage({ tabId: 1, frameId: 0, documentId: 'new', at: 120 });
  await store.turnPage({ tabId: 2, frameId: 0, documentId: null, at: 90 });
  expect(texts((await store.read(1))[0]!.links)).toEqual(['a']);
  expect(texts((await store.read(2))[0]!.links)).toEqual(['b']);
});

test('a page that was left is not heard any more, until it is shown again', async () => {
  const store = createTabStore(createArea(), () => 100);
  await store.addLinks(place(1, 0, 'one'), 'm', mail, [lineOf('danger', 'a')]);
  await store.turnPage({ tabId: 1, frameId: 0, documentId: 'two', at: 150 });
  await store.addLinks(place(1, 0, 'one'), 'm', mail, [lineOf('danger', 'late')]);
  expect(await store.read(1)).toEqual([]);

  await store.turnPage({ tabId: 1, frameId: 0, documentId: 'one', at: 200 });
  await store.addLinks(place(1, 0, 'one'), 'm', mail, [lineOf('danger', 'back')]);
  expect(texts((await store.read(1))[0]!.links)).toEqual(['back']);
});

test('a full store keeps the worst, says how many are not listed, and the toolbar stays right', async () => {
  const area = createArea(40_000);
  const store = createTabStore(area);
  const unknown = Array.from({ length: 150 }, (_, index) => lineOf('unknown', `u${index}`));
  await store.addLinks(place(1), 'a', mail, unknown.slice(0, 75));
  await store.addLinks(place(1), 'a', mail, unknown.slice(75));
  const summary = await store.addLinks(place(1), 'a', mail, [lineOf('caution', 'c'), lineOf('danger', 'd')]);
  expect(summary).toMatchObject({ level: 'danger', levels: { unknown: 150, caution: 1, danger: 1 } });

  const [frame] = await createTabStore(area).read(1);
  expect(texts(frame!.links).slice(0, 2)).toEqual(['d', 'c']);
  const listed = frame!.links.reduce((sum, { count }) => sum + count, 0);
  expect(frame!.notListed).toBeGreaterThan(0);
  expect(listed + frame!.notListed).toBe(152);
});

test('another tab that fills the store does not hide this tab’s danger', async () => {
  const store = createTabStore(createArea(30_000));
  await store.addLinks(
    place(1),
    'a',
    mail,
    Array.from({ length: 60 }, (_, index) => lineOf('official', `o${index}`)),
  );
  await store.addLinks(place(2), 'b', mail, [
    lineOf('danger', 'd'),
    ...Array.from({ length: 60 }, (_, index) => lineOf('unknown', `u${index}`)),
  ]);
  expect(texts((await store.read(2))[0]!.links)).toContain('d');
  const [other] = await store.read(1);
  expect(other!.links.length + other!.notListed).toBe(60);
});

test('a store that takes nothing at all throws nothing', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  for (const area of [createBrokenArea(), createArea(0)]) {
    const store = createTabStore(area);
    expect(await store.addLinks(place(1), 'm', mail, [lineOf('danger', 'a')])).toMatchObject({ level: 'danger' });
    expect(await store.setReading(place(1), 'gmail', 'noBody', ['m'])).toMatchObject({ isUnread: true });
    expect(await store.turnPage({ tabId: 1, frameId: 0, documentId: 'D', at: 1 })).toMatchObject({ isChanged: false });
    expect(await store.read(1)).toEqual([]);
    await store.forgetTab(1);
  }
});

test('a mail of 12,000 different links lists 6,000 and counts the rest', async () => {
  const store = createTabStore(createArea());
  for (let part = 0; part < 6; part++) {
    const lines = Array.from({ length: 2_000 }, (_, index) => lineOf('unknown', `${part}-${index}`));
    await store.addLinks(place(1), 'm', mail, lines);
  }
  await store.addLinks(place(1), 'm', mail, [lineOf('danger', 'last')]);
  const [frame] = await store.read(1);
  expect(frame!.links).toHaveLength(6_001);
  expect(frame!.links[0]!.text).toBe('last');
  expect(frame!.notListed).toBe(6_000);
});

test('a key that means something to JavaScript is a key like any other', async () => {
  const store = createTabStore(createArea());
  await store.addLinks(place(1), '__proto__', mail, [lineOf('danger', 'a')]);
  await store.addLinks(place(1), 'constructor', mail, [lineOf('danger', 'b')]);
  expect(texts((await store.read(1))[0]!.links)).toEqual(['a', 'b']);
});

test('links that a mail no longer says are taken off its count and its list', async () => {
  const store = createTabStore(createArea());
  await store.addLinks(place(1), 'm', mail, [lineOf('danger', 'cut'), lineOf('danger', 'a'), lineOf('unknown', 'b')]);
  await store.addLinks(place(1), 'm', mail, [lineOf('danger', 'a')]);
  const summary = await store.addLinks(place(1), 'm', mail, [lineOf('danger', 'whole')], [lineOf('danger', 'cut')]);
  expect(summary.levels).toMatchObject({ danger: 3, unknown: 1 });
  await store.addLinks(place(1), 'm', mail, [], [lineOf('danger', 'a')]);
  const [frame] = await store.read(1);
  expect(frame!.links.map(({ text, count }) => [text, count])).toEqual([
    ['a', 1],
    ['whole', 1],
    ['b', 1],
  ]);
  expect(frame!.levels).toMatchObject({ danger: 2, unknown: 1 });
});

test('an outdated link that found no room is no longer counted among those', async () => {
  const store = createTabStore(createArea(2_000));
  const many = Array.from({ length: 60 }, (_, at) => lineOf('unknown', `l${at}`));
  await store.addLinks(place(1), 'm', mail, many);
  const before = (await store.read(1))[0]!;
  expect(before.notListed).toBeGreaterThan(0);
  await store.addLinks(place(1), 'm', mail, [], many);
  const [after] = await store.read(1);
  expect(after).toMatchObject({ links: [], notListed: 0, levels: { unknown: 0 } });
});

test('a mail as a whole is kept as long as it is open, and counts in the summary', async () => {
  const area = createArea();
  const store = createTabStore(area);
  const danger = { ...MAIL_VERDICT, level: 'danger' as const };
  await store.setMail(place(1), 'm', mail, { verdict: danger, isAttached: false });
  expect(await store.summarise(1)).toMatchObject({ level: 'danger', levels: { danger: 0 }, mails: { danger: 1 } });
  expect(await createTabStore(area).mailOf(1, 0, 'm')).toMatchObject({ verdict: danger, sighting: mail });
  expect((await store.read(1))[0]!.mails).toEqual([{ key: 'm', verdict: danger, isAttached: false }]);

  await store.addLinks(place(1), 'm', mail, [lineOf('official', 'a')]);
  expect(await store.mailOf(1, 0, 'm')).not.toBeNull();
  // links and mail are judged apart: neither takes away what is known of the other
  await store.setMail(place(1), 'm', { ...mail, subject: 'late' }, { verdict: danger, isAttached: false });
  expect(await store.summarise(1)).toMatchObject({ levels: { official: 1 }, mails: { danger: 1 } });
  await store.setReading(place(1), 'roundcube', 'reading', []);
  expect(await store.mailOf(1, 0, 'm')).toBeNull();
  await store.setMail(place(1), 'm', mail, { verdict: danger, isAttached: false });
  expect(await store.summarise(1)).toMatchObject({ level: null });
});

test('a sender of whom nothing is known says nothing of a tab', async () => {
  const store = createTabStore(createArea());
  await store.setMail(place(1), 'm', mail, { verdict: MAIL_VERDICT, isAttached: false });
  expect(await store.summarise(1)).toMatchObject({ level: null, mails: { unknown: 1 } });
  await store.addLinks(place(1), 'm', mail, [lineOf('official', 'a')]);
  expect((await store.summarise(1)).level).toBe('official');
});

test('codes in subjects and in words of links are not kept, and the mail is known again all the same', async () => {
  const area = createArea();
  const store = createTabStore(area);
  const otp = { ...mail, subject: '482913 is your Amazon OTP' };
  const told = { verdict: MAIL_VERDICT, isAttached: false };
  await store.setMail(place(1), 'm', otp, told);
  await store.addLinks(place(1), 'm', otp, [lineFor(lineOf('unknown').verdict, 'Enter 482913')]);
  await store.addLinks(place(1), 'm', otp, [lineOf('danger', 'b')]);
  expect(JSON.stringify(await area.get(null))).not.toContain('482913');
  expect((await store.read(1))[0]!.links).toHaveLength(2);
  expect((await store.mailOf(1, 0, 'm'))?.sighting).toEqual(keptSighting(otp));
});

test.each(['https://a.example/482913', 'a.example/482913'])('an address as words of a link stays: %s', (text) => {
  expect(lineFor(lineOf('unknown').verdict, text).text).toBe(text);
});

test('what is being judged when all is forgotten is not added, and its frame is called to ask again', async () => {
  const store = createTabStore(createArea());
  const early = store.beginQuestion(1, 7);
  const elsewhere = store.beginQuestion(2, 3);
  expect(await store.forgetLinks(1)).toEqual([7]);
  await store.addLinks(place(1, 7), 'm', mail, [lineOf('unknown', 'a')], [], early);
  early.end();
  await store.addLinks(place(2, 3), 'm', mail, [lineOf('unknown', 'a')], [], elsewhere);
  elsewhere.end();
  expect((await store.summarise(1)).levels.unknown).toBe(0);
  expect((await store.summarise(2)).levels.unknown).toBe(1);

  const second = store.beginQuestion(1, 7);
  await store.addLinks(place(1, 7), 'm', mail, [lineOf('danger', 'a')], [], second);
  second.end();
  expect((await store.summarise(1)).levels.danger).toBe(1);
  // answered and kept: called because of what is kept
  expect(await store.forgetLinks(1)).toEqual([7]);
  expect(await store.forgetLinks(3)).toEqual([]);
});
