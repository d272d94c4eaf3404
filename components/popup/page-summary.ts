import { nameOf } from '#utils/i18n/explain.ts';
import { word } from '#utils/i18n/words.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import type { FrameReport } from '#utils/verdict/tab-report.ts';
import { LEVELS, type Verdict } from '#utils/verdict/verdict.ts';
import type { Summary } from './summary.ts';

/** The worst of what is said of a tab's page and the frames in it; `null` when none asks for anything. */
export function worstPage(frames: readonly FrameReport[]): PageVerdict | null {
  const all = frames.flatMap(({ page }) => page ?? []);
  return all.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))[0] ?? null;
}

/**
 * What is said of a page that asks for nothing and was read: a doubt about its address, which weighs nothing against a page
 * without a field, is still told to who asks.
 */
export function readAt(address: Verdict, page: PageVerdict): PageVerdict {
  const isDoubted = address.level === 'danger' || address.level === 'caution';
  return isDoubted && LEVELS.indexOf(address.level) < LEVELS.indexOf(page.level)
    ? { ...address, claims: page.claims, asks: page.asks, notice: page.notice ?? null }
    : page;
}

const SIGN_IN: ReadonlySet<string> = new Set(['password', 'identifier', 'code']);

/** What the popup says first of a page that asks for something, or of one's address alone. */
export function summarisePage({ level, brand, wayOut, names, asks = [] }: Verdict & Partial<PageVerdict>): Summary {
  const how = '';
  if (level === 'danger') {
    const head = wayOut
      ? word('popup_pageDanger', { brand: nameOf(wayOut.brand, names) })
      : word('popup_pageDangerPlain');
    return { level, head, how: word('badge_pageDanger') };
  }
  if (level === 'caution') return { level, head: word('popup_pageCaution'), how };
  if (level === 'official' && brand) {
    const isSignIn = asks.some((ask) => SIGN_IN.has(ask));
    const head = word(isSignIn ? 'popup_pageOfficialSignIn' : 'popup_pageOfficial', { brand: nameOf(brand, names) });
    return { level, head, how };
  }
  return { level, head: word(level === 'unknown' ? 'popup_pageUnknown' : `level_${level}`), how };
}
