import type { Verdict } from '#utils/verdict/verdict.ts';
import { type Met, withMet } from '../met.ts';
import { slimVerdict } from '../slim.ts';

/** An address that was judged danger in a mail, and where it was shown. */
export interface Barred {
  /** Unguessable: the warning page's address carries nothing else. */
  id: string;
  /** As `addressKey` writes it. */
  key: string;
  /** As the link had it, the last time. */
  href: string;
  /** The address was too long and its middle was left out: it can be stopped, but not opened. */
  isCut: boolean;
  verdict: Verdict;
  /** How mails showed it, the last few ways: with these it is judged again when the person's lists change. */
  met: Met[];
  /** Tabs in which a mail showed it: only there it may be opened all the same. */
  tabs: number[];
}

/** A link that was judged danger. */
export interface Lure extends Met {
  verdict: Verdict;
}

const TABS_KEPT = 20;

/** The entry of an address after a link to it was met; what was `known` of it before is kept. */
export function barredFrom(known: Barred | undefined, key: string, tabId: number, lure: Lure): Barred {
  const { link, mail, seen, verdict } = lure;
  return {
    id: known?.id ?? crypto.randomUUID(),
    key,
    href: link.href,
    isCut: link.cut ?? false,
    verdict: slimVerdict(verdict),
    met: withMet(known?.met ?? [], { mail, link, seen }),
    tabs: [...new Set([...(known?.tabs ?? []), tabId])].slice(-TABS_KEPT),
  };
}
