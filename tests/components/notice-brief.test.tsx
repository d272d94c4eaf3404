// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { drawOnce } from '#components/draw/draw-once.ts';
import { announcement } from '#components/mail-banner/announce.ts';
import { BannerView } from '#components/mail-banner/banner-view.tsx';
import { MAILS, NOTICES } from '#components/mail-samples.ts';
import { NOTICE_KINDS, type NoticeKind, READINGS, type Reading } from '#utils/data/notices.ts';
import type { BannerRequest } from '#utils/guard/banner-port.ts';
import { word } from '#utils/i18n/words.ts';
import { noticeKey } from '#utils/playbook/outline.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import { speak } from '../i18n/speak.ts';

const ABOUT = { forged: 'wants', genuine: 'meaning', unproven: 'findOut' } as const;
const UNDER = { forged: MAILS.forged, genuine: MAILS.genuine, unproven: MAILS.notProvable } as const;
const nothing = () => {};
const ways = { openReal: nothing, showLink: nothing, whatToDo: nothing, check: nothing, inspect: nothing };

beforeEach(() => speak('en'));

function draw(verdict: MailVerdict, more: Partial<BannerRequest> = {}): HTMLElement {
  const into = document.createElement('div');
  const request = { worst: null, count: 0, check: 'notYet', ways, ...more } as const;
  drawOnce(<BannerView notice={verdict.notice ?? null} {...request} verdict={verdict} />, into);
  return into;
}

const textOf = (drawn: HTMLElement) => (drawn.textContent ?? '').replaceAll(/[\u2066-\u2069]/g, '');
const aboutOf = (kind: NoticeKind, reading: Reading) =>
  word(noticeKey(kind, ABOUT[reading]) as Parameters<typeof word>[0], { brand: 'Amazon' });

describe.each(NOTICE_KINDS)('%s', (kind) => {
  test.each(READINGS)('%s: tells that reading, and none of the others', (reading) => {
    const text = textOf(draw({ ...UNDER[reading], notice: { kind, reading } }));
    expect(text).toContain(aboutOf(kind, reading));
    for (const other of READINGS) if (other !== reading) expect(text).not.toContain(aboutOf(kind, other));
    expect(text).toContain('What to do');
  });
});

test('only what is genuine is said to be urgent, and has a first step', () => {
  expect(textOf(draw(NOTICES.genuineNow))).toMatch(/Now.*First.*help pages of Amazon/);
  expect(textOf(draw(NOTICES.genuineToday))).not.toContain('sender’s domain');
  for (const verdict of [NOTICES.forged, NOTICES.unproven, NOTICES.doubtful, NOTICES.aboutAnother, NOTICES.nobodys]) {
    const drawn = draw(verdict);
    expect(drawn.querySelector('.urgency, .first-step')).toBeNull();
  }
});

test('forged: what it says has not happened, delete it, report it', () => {
  expect(textOf(draw(NOTICES.forged))).toMatch(/What it says has not happened.*delete the mail.*Reporting/);
});

test.each(['unproven', 'doubtful', 'aboutAnother', 'nobodys'] as const)(
  '%s: says once that nobody knows yet',
  (name) => {
    const text = textOf(draw(NOTICES[name]));
    expect(text.split('It is not known yet whether this notice is real.')).toHaveLength(2);
  },
);

test('where the sender alone is not proved, that says it', () => {
  const reasons = [{ code: 'notProven', params: { brand: 'amazon', domain: 'amazon.co.jp' } }] as const;
  const text = textOf(draw({ ...NOTICES.unproven, reasons } as MailVerdict));
  expect(text).toContain('nobody has checked yet whether it is real');
  expect(text).not.toContain('It is not known yet');
});

test('a mail that is no notice is told as before', () => {
  const text = textOf(draw(MAILS.forged));
  expect(text).toContain(word('banner_goReal'));
  expect(text).not.toContain('What to do');
});

test('a screen reader hears of the notice after a check', () => {
  const { notice } = NOTICES.genuineCalm;
  expect(announcement({ check: 'done', verdict: NOTICES.genuineCalm, notice })).toContain('Code sent by mail');
  expect(announcement({ check: 'done', verdict: MAILS.genuine, notice: null })).not.toContain('Code');
});
