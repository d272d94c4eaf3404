// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MAIL_REPORTS } from '#components/mail-report-samples.ts';
import { readAt } from '#components/popup/page-summary.ts';
import { type PopupProps, PopupView, type PopupWays } from '#components/popup/popup-view.tsx';
import { PLACES, REPORTS, VERDICTS } from '#components/samples.ts';
import type { NoticeKind, Reading } from '#utils/data/notices.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import type { TabReport } from '#utils/verdict/tab-report.ts';
import { speak } from '../i18n/speak.ts';

const ways = {
  add: vi.fn(),
  remove: vi.fn(),
  check: vi.fn<PopupWays['check']>(async () => 'done'),
  inspect: vi.fn(),
  openReal: vi.fn(),
  wordOn: vi.fn<PopupWays['wordOn']>(() => null),
  trust: vi.fn(),
  neverTrust: vi.fn(),
  takeBack: vi.fn(),
  mayTrust: () => true,
  openLists: vi.fn(),
  guardPassword: vi.fn(),
  openHealth: vi.fn(),
  openGuide: vi.fn(),
  whatToDo: vi.fn(),
  openFirstStart: vi.fn(),
  openPermissions: vi.fn(),
};
beforeEach(() => {
  speak('en');
  render(null, document.body);
});

const draw = (report: PopupProps['report']) => {
  act(() => render(<PopupView report={report} ways={ways} />, document.body));
  return document.body;
};
const headline = () => document.querySelector('h1')?.textContent;

test.each([
  ['mixed', '6 dangerous links'],
  ['caution', '1 link to be careful with'],
  ['nothingStoodOut', 'No link stood out'],
  ['noMail', 'No links were checked in this tab'],
  ['broken', 'Some links were not checked'],
  ['failed', 'Some links were not checked'],
  ['browserPage', 'This is a page of the browser itself'],
  ['closedSite', 'The browser lets no extension into this site'],
  ['ownPage', 'This is a page of Honmono’s own'],
  ['otherExtension', 'This is a page of another extension'],
  ['file', 'This is a file on your machine'],
  ['noWebPage', 'This is no page of a site'],
  ['noPermission', 'Honmono was not let into this site'],
] as const)('%s: %s', (name, said) => {
  draw(REPORTS[name]);
  expect(headline()).toBe(said);
});

test('a mail that could not be read outweighs links that did not stand out', () => {
  draw({
    ...REPORTS.broken,
    frames: [...REPORTS.nothingStoodOut.frames, { ...REPORTS.broken.frames[0]!, frameId: 2 }],
  });
  expect(headline()).toBe('Some links were not checked');
});

test('only a link of ours is called official, and nothing is called safe', () => {
  expect(draw(REPORTS.nothingStoodOut).textContent).not.toMatch(/\bsafe\b/i);
});

test('of thousands of links some are drawn, and the rest on demand', () => {
  draw(REPORTS.thousands);
  expect(document.querySelectorAll('.row')).toHaveLength(50);
  act(() => document.querySelector<HTMLButtonElement>('.more')?.click());
  expect(document.querySelectorAll('.row')).toHaveLength(250);
  expect(document.body.textContent).toContain('1,200 more links were checked but are not listed');
});

test('frames are named only when there are several', () => {
  draw(REPORTS.threeFrames);
  expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(
    REPORTS.threeFrames.frames.map(({ host }) => host),
  );
  draw(REPORTS.mixed);
  expect(document.querySelectorAll('h2')).toHaveLength(0);
});

test('a site that is not read can be added, one that was added can be left', () => {
  draw(REPORTS.elsewhere);
  document.querySelector<HTMLButtonElement>('footer button')?.click();
  expect(ways.add).toHaveBeenCalledWith('shop.kawase-tea.jp');
  draw(REPORTS.added);
  document.querySelector<HTMLButtonElement>('footer button')?.click();
  expect(ways.remove).toHaveBeenCalledWith('mail.example.jp');
  draw(REPORTS.mixed);
  expect(document.querySelector('footer [data-action$="Webmail"]')).toBeNull();
});

test('without an answer that is said', () => {
  draw('lost');
  expect(headline()).toBe('The state could not be read');
});

const press = (selector: string) => act(() => document.querySelector<HTMLElement>(selector)?.click());
const unfold = async (row: string) => {
  await act(async () => {
    const details = document.querySelector<HTMLDetailsElement>(`${row} details`)!;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
};

test('a site is trusted as far and as long as the person says', async () => {
  draw({ ...REPORTS.nothingStoodOut });
  await unfold('.row.unknown');
  expect(ways.wordOn).toHaveBeenCalledWith('shop.kawase-tea.jp');
  press('[data-action="trust"]');
  expect(document.body.textContent).toContain('shop.kawase-tea.jp only');
  expect(document.querySelector('.why-danger')).toBeNull();
  press('input[value="subdomains"]');
  press('input[value="always"]');
  press('[data-action="trustNow"]');
  expect(ways.trust).toHaveBeenCalledWith('kawase-tea.jp', 'subdomains', 'always');
});

test('before a dangerous site is trusted it is said why it is dangerous', async () => {
  draw(REPORTS.mixed);
  await unfold('.row.danger');
  press('[data-action="trust"]');
  expect(document.querySelector('.why-danger')?.textContent).toMatch(/judged dangerous.*does not lead to Amazon/);
  expect(document.querySelector('[data-action="trustNow"]')?.textContent).toBe('Trust it anyway');
});

test('a site is never trusted as far as the person says', async () => {
  draw({ ...REPORTS.nothingStoodOut });
  await unfold('.row.unknown');
  press('[data-action="never"]');
  expect(document.body.textContent).toContain('Links to this site are then always stopped.');
  press('input[value="subdomains"]');
  press('[data-action="neverNow"]');
  expect(ways.neverTrust).toHaveBeenCalledWith('kawase-tea.jp', 'subdomains');
});

test.each(['trusted', 'never'] as const)('%s: taken back where it was given', async (says) => {
  const said = { says, host: 'kawase-tea.jp', isOwnBrand: says === 'never' };
  ways.wordOn.mockReturnValue(said);
  draw({ ...REPORTS.nothingStoodOut });
  await unfold('.row.unknown');
  press('[data-action="takeBack"]');
  expect(ways.takeBack).toHaveBeenCalledWith(said);
});

test('trust in an own brand leads to the lists', async () => {
  ways.wordOn.mockReturnValue({ says: 'trusted', host: 'kawase-tea.jp', isOwnBrand: true });
  draw({ ...REPORTS.nothingStoodOut });
  await unfold('.row.unknown');
  press('.row [data-action="openLists"]');
  expect(ways.openLists).toHaveBeenCalled();
});

test('the page of account health is reached from the foot', () => {
  draw(REPORTS.nothingStoodOut);
  press('footer [data-action="health"]');
  expect(ways.openHealth).toHaveBeenCalled();
});

test('what was done is told and can be undone', () => {
  const undo = vi.fn();
  const last = { sentence: 'kawase-tea.jp is now never trusted.', undo };
  act(() => render(<PopupView report={REPORTS.nothingStoodOut} ways={ways} last={last} />, document.body));
  expect(document.querySelector('[role="status"]')?.textContent).toBe(last.sentence);
  press('[data-action="undo"]');
  expect(undo).toHaveBeenCalledOnce();
});

test('a notice stands open in its mail’s row, and leads to the guide', () => {
  draw(MAIL_REPORTS.notices);
  const briefs = [...document.querySelectorAll('.mail-row details[open] .notice-brief')];
  expect(briefs.map((brief) => brief.getAttribute('data-reading'))).toEqual(['forged', 'unproven', 'genuine']);
  press('.mail-row.official [data-action="guide"]');
  expect(ways.whatToDo).toHaveBeenCalledWith({ kind: 'sign-in-id-changed', reading: 'genuine' }, 'amazon');
});

test('where we were not let in, the way there is offered, and nothing that would need it', () => {
  draw(REPORTS.noPermission);
  expect(document.body.textContent).toContain('Neither links nor fields were checked');
  expect(document.querySelector('[data-action$="Webmail"]')).toBeNull();
  press('[data-action="allow"]');
  expect(ways.openPermissions).toHaveBeenCalledOnce();
  draw(REPORTS.browserPage);
  expect(document.querySelector('[data-action="allow"]')).toBeNull();
});

test('a webmail that we can’t read any more: what to do about it', () => {
  draw(REPORTS.broken);
  expect(document.querySelector('.broken')?.textContent).toMatch(/not checked.*paste it into “Inspect a mail or text”/);
});

const drawAt = (report: PopupProps['report'], place: PopupProps['place'] = null) =>
  act(() => render(<PopupView report={report} place={place ?? null} ways={ways} />, document.body));
const since = () => document.querySelector('.since')?.textContent;

test('nothing was judged: whose page it is, and since when that is known', () => {
  ways.wordOn.mockReturnValue(null);
  drawAt(REPORTS.officialPlace, PLACES.officialPlace);
  expect(headline()).toBe('Amazon’s own page');
  expect(document.querySelector('header')?.textContent).toContain('asks for no password or the like and shows no mail');
  expect(document.querySelector('.page-itself .site')?.textContent).toContain('amazon.co.jp');
  expect(since()).toMatch(/^On Honmono’s list of official sites, as of \w+ \d+, 20\d\d\.$/);
  drawAt(REPORTS.elsewhere, PLACES.elsewhere);
  expect(headline()).toBe('No links were checked in this tab');
  expect(since()).toMatch(/^Neither on Honmono’s list .* Sites that you visit are not kept/);
  // a look-alike's address is told also where it asks for nothing
  drawAt(REPORTS.elsewhere, VERDICTS.lookalike);
  expect(headline()).toBe('This page is not Amazon’s');
  expect(since()).toBeUndefined();
});

test('a page that asks for nothing was read: what it names is told, and a doubt about its address stays', () => {
  ways.wordOn.mockReturnValue(null);
  const names = { code: 'pageNames', params: { claim: 'amazon', site: 'tea.example' } } as const;
  const page = (reasons: PageVerdict['reasons']): PageVerdict => ({
    ...{ ...PLACES.elsewhere, reasons, names: { amazon: { ja: 'Amazon', en: 'Amazon' } } },
    ...{ claims: [], asks: [], wayOut: { brand: 'amazon', host: 'www.amazon.co.jp' } },
  });
  drawAt(REPORTS.elsewhere, page([names]));
  expect(headline()).toBe('This site is not known');
  expect(document.querySelector('header')?.textContent).toContain('no field for a password');
  expect(document.querySelector('.page-itself')?.textContent).toContain('It bears the name or logo of “Amazon”');
  drawAt(REPORTS.elsewhere, readAt(PLACES.elsewhere, page([names])));
  expect(headline()).toBe('This site is not known');
  drawAt(REPORTS.elsewhere, readAt(VERDICTS.lookalike, page([])));
  expect(headline()).toBe('This page is not Amazon’s');
  expect(document.querySelector('header')?.textContent).toContain('no field for a password');
});

test.each([
  [{ says: 'trusted', since: '2026-11-03' }, 'Trusted by you since Nov 3, 2026.'],
  [{ says: 'trusted' }, 'On your list; the day was not kept.'],
  [{ says: 'trusted', since: '2026-11-03', isForSession: true }, 'Trusted by you on Nov 3, 2026, until the browser'],
  [{ says: 'trusted', isOwnBrand: true }, 'a name that you added yourself'],
  [{ says: 'trusted', by: 'organisation' }, 'On your organisation’s list.'],
  [{ says: 'never', since: '2026-11-03' }, 'Never trusted by you since Nov 3, 2026.'],
  [{ says: 'never' }, 'On your list of sites never trusted.'],
] as const)('since when, by the person’s own word: %o', (word, told) => {
  ways.wordOn.mockReturnValue({ host: 'kawase-tea.jp', isOwnBrand: false, ...word });
  drawAt(REPORTS.elsewhere, PLACES.elsewhere);
  expect(since()).toContain(told);
});

test('beside a mail, and in a webmail without one, no word on the webmail’s own address', () => {
  ways.wordOn.mockReturnValue(null);
  drawAt(REPORTS.mixed, VERDICTS.official);
  expect(document.querySelector('.page-itself')).toBeNull();
  drawAt(REPORTS.noMail, VERDICTS.official);
  expect(document.querySelector('.page-itself')).toBeNull();
  expect(headline()).toBe('No links were checked in this tab');
});

describe('a page with a notice on it', () => {
  const UNDER = { official: VERDICTS.official, danger: VERDICTS.claimElsewhere };
  const ofPage = (level: 'official' | 'danger', kind: NoticeKind, reading: Reading): TabReport => {
    const verdict: PageVerdict = { ...UNDER[level], claims: [], asks: ['password'], notice: { kind, reading } };
    return { ...REPORTS.noMail, frames: [{ ...REPORTS.noMail.frames[0]!, page: verdict }] };
  };

  test('a genuine one says what it means and the first step, which is not to come here', () => {
    const text = draw(ofPage('official', 'forced-password-reset', 'genuine')).textContent;
    expect(text).toContain('stands on Amazon’s own page');
    expect(text).toContain('found a sign-in risky');
    expect(document.querySelector('.first-step')).not.toBeNull();
    expect(text).not.toMatch(/delete the mail|sender/);
    document.querySelector<HTMLElement>('[data-action=pageGuide]')!.click();
    expect(ways.whatToDo).toHaveBeenLastCalledWith(
      { kind: 'forced-password-reset', reading: 'genuine' },
      'amazon',
      'page',
    );
  });

  test('a forged one says what it wants, and never the genuine meaning', () => {
    const text = draw(ofPage('danger', 'forced-password-reset', 'forged')).textContent;
    expect(text).toMatch(/What it says has not happened.*asks for your present password.*close this page/);
    expect(text).not.toMatch(/found a sign-in risky|delete the mail/);
    expect(document.querySelector('.first-step')).toBeNull();
  });

  test('a code on a genuine page is an ordinary step', () => {
    const text = draw(ofPage('official', 'security-code-sms', 'genuine')).textContent;
    expect(text).toMatch(/ordinary step.*enter the code on this page alone/);
    expect(text).not.toContain('right password');
  });
});
