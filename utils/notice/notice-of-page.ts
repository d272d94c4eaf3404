import type { PageFacts } from '#utils/page/page-facts.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import type { Notice, NoticeKind } from './notice.ts';
import { wordsOfPage } from './page-words.ts';
import { recognizeNotice } from './recognize-notice.ts';

/** What a brand's own page may stop somebody with. What else it shows (orders, points, refunds) is its content. */
const STOPS_SOMEBODY: ReadonlySet<NoticeKind> = new Set([
  'account-suspended',
  'forced-password-reset',
  'payment-failed',
  'security-code-mail',
  'security-code-sms',
  'sign-in-attempt',
  'temporary-password',
]);
const ABOUT_CODES: ReadonlySet<NoticeKind> = new Set(['security-code-mail', 'security-code-sms']);

/** Longer pages are articles, shops and lists, whatever they speak of. */
const LONGEST = { text: 6_000, links: 150 };

/** Where a brand explains its notices, and people talk about them. */
const HELP_HOST =
  /^(?:help|support|faq|community|forum|forums|blog|news|press|docs|learn|about)\.|\.(?:help|support)\./;
const HELP_PATH = /\/(?:help|support|faq|hc|articles?|community|forum|blog|news|press|topics|docs|learn)(?:\/|\.|$)/i;

/**
 * The notice that a page is, with how it may be read: `genuine` on the brand's own place, `forged` on a page that only says it
 * is the brand's. `null` on every other page (nobody claims anything there), on help pages and articles, and for no notice.
 */
export function noticeOfPage(facts: PageFacts, { level, brand }: Pick<PageVerdict, 'level' | 'brand'>): Notice | null {
  if (brand === null) return null;
  if (level === 'danger') {
    const kind = kindOf(facts, true);
    return kind && { kind, reading: 'forged' };
  }
  if (level !== 'official' || isArticle(facts)) return null;
  const kind = kindOf(facts, false);
  return kind && STOPS_SOMEBODY.has(kind) ? { kind, reading: 'genuine' } : null;
}

function kindOf(facts: PageFacts, isForged: boolean): NoticeKind | null {
  const kind = recognizeNotice(wordsOfPage(facts, isForged || facts.asks.length > 0), isForged);
  return kind && ABOUT_CODES.has(kind) && !facts.asks.includes('code') ? null : kind;
}

function isArticle({ url, bulk }: PageFacts): boolean {
  if (bulk.text > LONGEST.text || bulk.links > LONGEST.links) return true;
  const address = URL.parse(url);
  return address === null || HELP_HOST.test(address.hostname) || HELP_PATH.test(address.pathname);
}
