// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { BannersWorld } from '#utils/guard/banners.ts';
import type { BookLine } from '#utils/guard/book-line.ts';
import type { CardRequest } from '#utils/guard/card-port.ts';
import type { Faces } from '#utils/guard/faces-slot.ts';
import { createLateFaces } from '#utils/guard/late-faces.ts';
import type { OpenMail } from '#utils/webmail/open-mail.ts';
import { answerAll, answerNothing, CLAIM, createCardDouble, verdict } from './frame-double.ts';

const ways = { openReal() {}, stay() {}, goOn() {} };
let link: HTMLElement;
let request: CardRequest;
let mail: OpenMail;
let life: AbortController;
let brought: Faces | null;
const world: BannersWorld = { ask: async () => null, desk: { tell() {}, forgive() {} } };
const card = createCardDouble(document);
const shown: string[] = [];
const faces: Faces = {
  createCard: () => card,
  createBanners: () => ({
    setMails: (mails) => shown.push(`open ${mails.map(({ key }) => key)}`),
    update: (lines) => shown.push(...lines.map((line) => line.mail.key)),
    learn: () => shown.push('learn'),
  }),
};

beforeEach(() => {
  vi.useFakeTimers();
  link = document.createElement('a');
  document.body.replaceChildren(link);
  request = { link, verdict: verdict('danger'), barred: true, ways };
  mail = { key: 'm', body: link, sighting: CLAIM };
  life = new AbortController();
  brought = null;
  card.requests.length = 0;
  card.hide();
  shown.length = 0;
});

const lineIn = (where: OpenMail): BookLine => ({
  link,
  mail: where,
  sighting: { href: 'https://danger.example/' },
  judgement: verdict('danger'),
});

/** The background brings the faces when asked. */
function create() {
  const ask = vi.fn(async (...asked: Parameters<typeof answerAll>) => {
    brought = faces;
    return answerAll(...asked);
  });
  return { ask, late: createLateFaces(document, ask as typeof answerAll, life.signal, () => brought) };
}

test('what is asked before they come is drawn when they come', async () => {
  const { ask, late } = create();
  const banners = late.createBanners(world);
  late.bring();
  late.card.show(request);
  banners.setMails([mail]);
  banners.update([lineIn(mail)]);
  expect(late.card.shownFor).toBe(link);
  expect(card.requests).toEqual([]);
  await vi.advanceTimersByTimeAsync(0);
  expect(card.requests).toEqual([request]);
  expect(shown).toEqual(['open m', 'm']);
  banners.learn();
  expect(shown.at(-1)).toBe('learn');
  expect(late.card.shownFor).toBe(link);
  expect(late.card.isOnPath([card.host])).toBe(true);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('what was put away meanwhile is not drawn', async () => {
  const { late } = create();
  const banners = late.createBanners(world);
  late.card.show(request);
  banners.setMails([mail]);
  banners.update([lineIn(mail)]);
  late.card.hide();
  banners.setMails([]);
  await vi.advanceTimersByTimeAsync(0);
  expect(card.requests).toEqual([]);
  expect(shown).toEqual(['open ']);
});

test('a card for a link that is gone meanwhile is not drawn', async () => {
  const { late } = create();
  late.card.show(request);
  link.remove();
  await vi.advanceTimersByTimeAsync(0);
  expect(card.requests).toEqual([]);
});

test('what could not be brought is asked for again at the next need', async () => {
  const ask = vi.fn(answerNothing);
  const late = createLateFaces(document, ask as typeof answerNothing, life.signal, () => brought);
  late.bring();
  await vi.advanceTimersByTimeAsync(0);
  brought = faces;
  late.card.show(request);
  await vi.advanceTimersByTimeAsync(0);
  expect(card.requests).toEqual([request]);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('what waits to be drawn is not given up because they could not be brought once', async () => {
  const ask = vi
    .fn(answerNothing)
    .mockImplementationOnce(answerNothing)
    .mockImplementationOnce((...asked) => {
      brought = faces;
      return answerAll(...asked);
    });
  const late = createLateFaces(document, ask as typeof answerNothing, life.signal, () => brought);
  late.card.show(request);
  await vi.advanceTimersByTimeAsync(0);
  expect(card.requests).toEqual([request]);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('they are not asked for without end', async () => {
  const ask = vi.fn(answerNothing);
  const late = createLateFaces(document, ask as typeof answerNothing, life.signal, () => brought);
  late.card.show(request);
  await vi.advanceTimersByTimeAsync(0);
  expect(ask).toHaveBeenCalledTimes(3);
});

test('faces that are there already are not brought', async () => {
  brought = faces;
  const { ask, late } = create();
  late.bring();
  late.card.show(request);
  await vi.advanceTimersByTimeAsync(0);
  expect(ask).not.toHaveBeenCalled();
  expect(card.requests).toEqual([request]);
});

test('after the end nothing is drawn', async () => {
  const { late } = create();
  late.card.show(request);
  life.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(card.requests).toEqual([]);
});
