import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createTabStore } from '#utils/store/tab-store.ts';
import { isNewHeader, mailAround } from '../../entrypoints/background/mail-around.ts';
import { createArea } from '../store/area-double.ts';

const nobody = { senderName: '', senderAddress: '', subject: '' };
const amazon = { senderName: 'Amazon', senderAddress: 'a@parcel.example', subject: 'Your account' };
const tea = { senderName: 'Tea House', senderAddress: 'a@tea.example', subject: 'Spring' };
const MAIL = 'https://mail.example/';

/** Frame → the frame around it. */
const AROUND: Record<number, number> = { 0: -1, 3: 0, 5: 3 };

const place = (frameId: number, documentId: string | null = `D${frameId}`) => ({ tabId: 1, frameId, documentId });
const asker = (...at: Parameters<typeof place>) => ({ ...place(...at), url: 'about:srcdoc' });

let documents: Record<number, string>;
let store: ReturnType<typeof createTabStore>;
const tell = (framed: typeof amazon | undefined, ...at: Parameters<typeof place>) =>
  store.setReading({ ...place(...at), host: MAIL }, 'generic', 'reading', ['m'], framed);

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000, toFake: ['Date'] });
  documents = { 0: 'D0', 3: 'D3', 5: 'D5' };
  store = createTabStore(createArea());
  const getFrame = async ({ frameId }: { frameId: number }) =>
    frameId in AROUND
      ? {
          documentId: documents[frameId],
          parentFrameId: AROUND[frameId]!,
          parentDocumentId: documents[AROUND[frameId]!],
        }
      : null;
  Object.assign(fakeBrowser.webNavigation, { getFrame });
});
afterEach(() => vi.useRealTimers());

/** Tells of a frame's document, then lets time pass: what is told later is younger. */
async function open(frameId: number): Promise<void> {
  await store.setReading({ ...place(frameId), host: '' }, 'generic', 'reading', ['f']);
  vi.advanceTimersByTime(50);
}

test('a frame without a sender has the header that was told around it, also from further out', async () => {
  await open(3);
  await open(5);
  await tell(amazon, 0);
  for (const frameId of [3, 5]) expect(await mailAround(nobody, asker(frameId), store)).toEqual(amazon);
  const named = { ...nobody, subject: 'what the mail calls itself' };
  expect(await mailAround(named, asker(3), store)).toEqual(amazon);
});

test('a mail with a sender, the page itself, and a frame around which nothing was told keep what they see', async () => {
  await open(3);
  expect(await mailAround(nobody, asker(3), store)).toEqual(nobody);
  await tell(amazon, 0);
  expect(await mailAround(tea, asker(3), store)).toEqual(tea);
  expect(await mailAround(nobody, asker(0), store)).toEqual(nobody);
  expect(await mailAround(nobody, asker(99), store)).toEqual(nobody);
  await tell(undefined, 0);
  expect(await mailAround(nobody, asker(3), store)).toEqual(nobody);
});

test('no header crosses over to another document', async () => {
  await open(3);
  await tell(amazon, 0);
  expect(await mailAround(nobody, asker(3, 'an older one'), store)).toEqual(nobody);
  documents[0] = 'another page';
  expect(await mailAround(nobody, asker(3), store)).toEqual(nobody);
});

test('a header older than the frame is believed only when no other is told soon', async () => {
  await tell(amazon, 0);
  vi.advanceTimersByTime(50);
  await open(3);
  const overtaken = mailAround(nobody, asker(3), store);
  vi.advanceTimersByTime(100);
  await tell(tea, 0);
  expect(await mailAround(nobody, asker(3), store)).toEqual(tea);
  expect(await overtaken).toEqual(tea);
});

test('a frame that is loaded anew under the same header waits once', async () => {
  await tell(amazon, 0);
  vi.advanceTimersByTime(50);
  await open(3);
  const first = mailAround(nobody, asker(3), store);
  expect(await first).toEqual(amazon);
  vi.advanceTimersByTime(300);
  expect(await mailAround(nobody, asker(3), store)).toEqual(amazon);
});

test('whether a header is new', async () => {
  expect(await isNewHeader(undefined, asker(0), store)).toBe(false);
  expect(await isNewHeader(amazon, asker(0), store)).toBe(true);
  await tell(amazon, 0);
  expect(await isNewHeader({ ...amazon }, asker(0), store)).toBe(false);
  expect(await isNewHeader(tea, asker(0), store)).toBe(true);
  expect(await isNewHeader(undefined, asker(0), store)).toBe(true);
});
