import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { questions } from '#utils/messaging/questions.ts';
import { askerFor, type Sender } from '#utils/messaging/senders.ts';

const id = fakeBrowser.runtime.id;
const ours: Sender = { id, url: fakeBrowser.runtime.getURL('/popup.html') };
const frame: Sender = { id, url: 'https://mail.example/inbox', tab: { id: 7 }, frameId: 2, documentId: 'D1' };

test('a frame of a web page is known by tab, frame and document', () => {
  expect(askerFor('judgeLinks', frame)).toEqual({ tabId: 7, frameId: 2, documentId: 'D1', url: frame.url });
});

test('a frame without an address of its own is known by its origin', () => {
  const blank = { ...frame, url: 'about:srcdoc', origin: 'https://mail.example' };
  expect(askerFor('judgeLinks', blank)).toMatchObject({ url: 'https://mail.example/' });
  expect(askerFor('judgeLinks', { ...blank, origin: 'null' })).toMatchObject({ url: 'about:srcdoc' });
});

test('a page of ours may ask what content scripts may not', () => {
  expect(askerFor('getTabReport', ours)).toEqual({ tabId: null });
  expect(askerFor('goOnFromWarning', { ...ours, tab: { id: 3 }, frameId: 0 })).toEqual({ tabId: 3 });
  for (const name of ['getTabReport', 'getWarning', 'goOnFromWarning', 'addWebmail', 'removeWebmail'] as const) {
    expect(askerFor(name, frame), name).toBeNull();
  }
});

test('a page must not be able to trust itself: the lists are our own pages’ alone', () => {
  const lists = [
    ...(['getLists', 'trustSite', 'neverTrust', 'forgetSite', 'addOwnBrand', 'removeOwnBrand'] as const),
    ...(['importLists', 'exportLists', 'assessSite'] as const),
  ];
  for (const name of lists) {
    expect(askerFor(name, frame), name).toBeNull();
    expect(askerFor(name, { ...frame, frameId: 0 }), name).toBeNull();
    expect(askerFor(name, { ...ours, tab: { id: 3 }, frameId: 1 }), name).toBeNull();
    expect(askerFor(name, ours), name).toEqual({ tabId: null });
  }
});

test('a page of ours does not pose as a mail', () => {
  expect(askerFor('judgeLinks', { ...ours, tab: { id: 3 }, frameId: 0 })).toBeNull();
  expect(askerFor('openOnce', { ...ours, tab: { id: 3 }, frameId: 0 })).toBeNull();
});

test('a page of ours inside another page may ask nothing', () => {
  expect(askerFor('goOnFromWarning', { ...ours, tab: { id: 3 }, frameId: 1 })).toBeNull();
  expect(askerFor('judgeLinks', { ...ours, tab: { id: 3 }, frameId: 1 })).toBeNull();
});

test('nobody else may ask anything', () => {
  for (const name of Object.keys(questions) as (keyof typeof questions)[]) {
    expect(askerFor(name, { ...ours, id: 'another' }), name).toBeNull();
    expect(askerFor(name, { ...frame, id: 'another' }), name).toBeNull();
    expect(askerFor(name, { ...frame, id: undefined }), name).toBeNull();
    expect(askerFor(name, { id, url: frame.url }), name).toBeNull();
    expect(askerFor(name, { ...frame, frameId: undefined }), name).toBeNull();
  }
  const lookalike = `${fakeBrowser.runtime.getURL('/').slice(0, -1)}.evil.example/popup.html`;
  expect(askerFor('getTabReport', { ...frame, url: lookalike })).toBeNull();
});

test('a name from the prototype is nobody’s question', () => {
  expect(askerFor('constructor' as never, ours)).toBeNull();
  expect(askerFor('toString' as never, frame)).toBeNull();
});
