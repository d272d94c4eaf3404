import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINKS_A_MESSAGE, MAILS_A_FRAME } from '#utils/messaging/contract.ts';
import { isQuestionName, MAIL_KEY_LIMIT, questions } from '#utils/messaging/questions.ts';
import { HREF_LIMIT, TEXT_LIMIT } from '#utils/url/link-sighting.ts';

const link = { href: 'https://a.example/', raw: '//a.example', text: 'here', kind: 'area', cut: true };
const mail = { senderName: 'A', senderAddress: 'a@a.example', subject: 's' };
const judge = { mailKey: 'k', mail, links: [link, { href: '' }] };

test('questions as our scripts ask them are accepted', () => {
  expect(questions.judgeLinks(judge)).toBe(true);
  expect(questions.judgeLinks({ ...judge, links: [{ href: 'x', raw: undefined, text: undefined }] })).toBe(true);
  expect(questions.reportReading({ webmail: 'roundcube', state: 'noBody', mailKeys: ['1'] })).toBe(true);
  expect(questions.openRealPlace({ brand: 'amazon' })).toBe(true);
  expect(questions.openOnce({ href: 'https://a.example/' })).toBe(true);
  expect(questions.readMailHere({ webmail: 'roundcube' })).toBe(true);
  expect(questions.paintMarks({ attribute: 'data-x1f3a9c2' })).toBe(true);
  expect(questions.getTabReport({ tabId: 0 })).toBe(true);
  expect(questions.getWarning({ id: crypto.randomUUID() })).toBe(true);
  expect(questions.goOnFromWarning({ id: crypto.randomUUID() })).toBe(true);
  expect(questions.addWebmail({ tabId: 12 })).toBe(true);
  expect(questions.removeWebmail({ host: '127.0.0.1:18080' })).toBe(true);
  expect(questions.removeWebmail({ host: '[::1]:8080' })).toBe(true);
});

test('questions about the lists are accepted as our pages ask them, and in no other shape', () => {
  const trust = { site: 'a.example', scope: 'host', until: 'session' };
  expect(questions.getLists({})).toBe(true);
  expect(questions.trustSite(trust)).toBe(true);
  expect(questions.trustSite({ ...trust, scope: 'all' })).toBe(false);
  expect(questions.trustSite({ ...trust, until: undefined })).toBe(false);
  expect(questions.neverTrust({ site: 'a.example', scope: 'subdomains' })).toBe(true);
  expect(questions.neverTrust({ site: ['a.example'], scope: 'host' })).toBe(false);
  expect(questions.forgetSite({ host: 'xn--r8jz45g.jp' })).toBe(true);
  expect(questions.addOwnBrand({ brand: { names: ['A'], domains: ['a.example'] } })).toBe(true);
  expect(questions.addOwnBrand({ brand: { names: ['A'], domains: ['a.example'], id: 'amazon' } })).toBe(false);
  expect(questions.addOwnBrand({ brand: { names: 'A', domains: [] } })).toBe(false);
  expect(questions.removeOwnBrand({ id: 'own.a.example' })).toBe(true);
  expect(questions.importLists({ text: '{}', isTrial: true })).toBe(true);
  expect(questions.importLists({ text: '{}', isTrial: 'no' })).toBe(false);
  expect(questions.importLists({ text: ' '.repeat(2_000_001), isTrial: true })).toBe(false);
  expect(questions.exportLists({})).toBe(true);
  expect(questions.assessSite({ site: '' })).toBe(true);
});

test('the guide is asked for by ids alone', () => {
  const notice = { kind: 'refund', reading: 'forged' };
  expect(questions.openGuide({ notice, brand: 'amazon' })).toBe(true);
  expect(questions.openGuide({ notice, brand: null })).toBe(true);
  expect(questions.openGuide({ notice: { ...notice, kind: 'else' }, brand: null })).toBe(false);
  expect(questions.openGuide({ notice: { ...notice, words: 'x' }, brand: null })).toBe(false);
  expect(questions.openGuide({ notice, brand: 'a b' })).toBe(false);
});

test('limits are kept, to the character', () => {
  const links = (count: number) => ({ ...judge, links: Array.from({ length: count }, () => ({ href: 'h' })) });
  expect(questions.judgeLinks(links(LINKS_A_MESSAGE))).toBe(true);
  expect(questions.judgeLinks(links(LINKS_A_MESSAGE + 1))).toBe(false);

  const href = (length: number) => ({ ...judge, links: [{ href: 'h'.repeat(length) }] });
  expect(questions.judgeLinks(href(HREF_LIMIT))).toBe(true);
  expect(questions.judgeLinks(href(HREF_LIMIT + 1))).toBe(false);

  const text = (length: number) => ({ ...judge, links: [{ href: 'h', text: 't'.repeat(length) }] });
  expect(questions.judgeLinks(text(TEXT_LIMIT))).toBe(true);
  expect(questions.judgeLinks(text(TEXT_LIMIT + 1))).toBe(false);

  const keys = (count: number) => ({ webmail: 'w', state: 'reading', mailKeys: Array(count).fill('k') });
  expect(questions.reportReading(keys(MAILS_A_FRAME))).toBe(true);
  expect(questions.reportReading(keys(MAILS_A_FRAME + 1))).toBe(false);
  expect(questions.judgeLinks({ ...judge, mailKey: 'k'.repeat(MAIL_KEY_LIMIT + 1) })).toBe(false);
});

test.each([
  ['no links', { ...judge, links: undefined }],
  ['links that are no list', { ...judge, links: { length: 1, 0: link } }],
  ['a link that is text', { ...judge, links: ['https://a.example/'] }],
  ['a number as address', { ...judge, links: [{ href: 1 }] }],
  ['an unknown kind', { ...judge, links: [{ href: 'h', kind: 'iframe' }] }],
  ['cut: false', { ...judge, links: [{ href: 'h', cut: false }] }],
  ['a field nobody asked for', { ...judge, trusted: true }],
  ['a verdict brought along', { ...judge, links: [{ href: 'h', level: 'official' }] }],
  ['a mail without subject', { ...judge, mail: { senderName: '', senderAddress: '' } }],
  ['null', null],
  ['a list', [judge]],
])('judgeLinks with %s is malformed', (_name, question) => {
  expect(questions.judgeLinks(question)).toBe(false);
});

test.each([
  'style',
  'onclick',
  'data-x',
  'data-abcdef]{}*{display:none',
  'data-ABCDEF',
  'data-abcdef\n',
  `data-${'a'.repeat(60)}`,
  '',
])('%j is no name for marks', (attribute) => {
  expect(questions.paintMarks({ attribute })).toBe(false);
});

test.each(['../popup.html', 'a b', '', '<b>', 'a'.repeat(81)])('%j is no id', (id) => {
  expect(questions.getWarning({ id })).toBe(false);
});

test.each([-1, 1.5, Number.NaN, '1', null, 2 ** 60])('%j is no tab', (tabId) => {
  expect(questions.getTabReport({ tabId })).toBe(false);
});

test('names from the prototype are no questions', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
    expect(isQuestionName(name)).toBe(false);
});

test('nothing that is sent makes a check throw', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (question) => {
      for (const check of Object.values(questions)) expect(typeof check(question)).toBe('boolean');
    }),
  );
});
