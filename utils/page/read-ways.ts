import type { Eyes } from './eyes.ts';
import { type LeadFacts, LIMITS, type WayFacts } from './page-facts.ts';
import { findEnds, type Root } from './page-roots.ts';
import { hostOf, parse } from './resolve.ts';
import { attributeOf, textOf } from './safe-dom.ts';
import { wordsOf } from './words-of.ts';

/** What an account's own page links to: forgotten password, registration, conditions, help. */
const OF_ACCOUNT =
  /forg[oe]t|remind|recover|reset|regist|sign-?up|create|account|password|trouble|help|support|terms|condition|privacy|legal|policy|member|customer|login|sign-?in|忘れ|再発行|再設定|新規|登録|会員|規約|プライバシー|個人情報|ヘルプ|お困り|パスワード/i;
/** Read from the beginning, where a form's own links are, and from the end, where the house's are. */
const FIRST_LINKS = 150;
const LAST_LINKS = 80;
const MOST_LINKS = 2_000;
const LONGEST_LINK = 2_000;

/** Whole addresses of the web. */
const WHOLE = /^\s*(?:https?:)?\/\/([^/?#\s]+)/i;
/** Links that lead nowhere, or to something that is no page. */
const NOWHERE = /^\s*(?:#|$|(?!https?:)[a-z][\w+.-]*:)/i;

interface Ways {
  ways: WayFacts[];
  leads: LeadFacts[];
  links: number;
}

/** Links about the account that lead to another host; where links lead at all, and how many there are. */
export function readWays(roots: readonly Root[], eyes: Eyes, pageUrl: string): Ways {
  const ways: WayFacts[] = [];
  const leads = new Map<string, number>();
  const ownHost = hostOf(pageUrl);
  const { ends, count } = findEnds(roots, 'a[href]', [FIRST_LINKS, LAST_LINKS, MOST_LINKS]);
  for (const link of ends) {
    const href = (attributeOf(link, 'href') ?? '').slice(0, LIMITS.url);
    const isPath = href[0] === '/' && href[1] !== '/'; // most are
    const host = isPath ? '' : (WHOLE.exec(href)?.[1]?.toLowerCase() ?? '');
    if (!isPath && host === '' && NOWHERE.test(href)) continue;
    const led = host === ownHost ? '' : host;
    leads.set(led, (leads.get(led) ?? 0) + 1);
    if (led === '' || ways.length >= LIMITS.ways) continue;
    // which of the words are seen, and in which part of the address, is looked at only where there are such words at all
    if (!OF_ACCOUNT.test(`${href} ${textOf(link).slice(0, LONGEST_LINK)}`)) continue;
    const url = parse(href, pageUrl); // only whole addresses: no base is asked for
    if (!url || !/^https?:$/.test(url.protocol) || url.hostname === ownHost) continue;
    const text = wordsOf(link, eyes, 60);
    if (!OF_ACCOUNT.test(`${url.pathname} ${text}`)) continue;
    ways.push({ host: url.hostname, path: url.pathname.slice(0, LIMITS.string), text });
  }
  return { ways, leads: mostFirst(leads), links: count };
}

function mostFirst(leads: ReadonlyMap<string, number>): LeadFacts[] {
  const all = [...leads].map(([host, count]) => ({ host, count }));
  return all.sort((a, b) => b.count - a.count).slice(0, LIMITS.leads);
}
