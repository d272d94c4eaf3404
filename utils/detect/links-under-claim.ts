/** A link of a mail, as far as the mail's own verdict needs it. */
export interface MailLink {
  /** Registrable domain of its end; empty for what is no web address. */
  site: string;
  /** Its end as far as it can be seen. */
  destination: string;
  /** What the person sees of it. */
  text: string;
  /**
   * How it stands to the brand that the mail claims: at the brand's own place, at a stranger's, or neither (hidden, another
   * known owner, no claim).
   */
  standing: 'own' | 'elsewhere' | 'open';
  /**
   * Dangerous by itself, whatever the mail claims: `sure`, or by a text that names another place, as it also stands on links that
   * a newsletter counts.
   */
  trick: 'sure' | 'text' | null;
  /** It goes through a service that only shortens, and nobody can see where to. */
  isShortened: boolean;
}

/** The links of a mail, summed up. */
export interface LinksUnderClaim {
  own: number;
  /** What the person sees of those. */
  ownTexts: readonly string[];
  elsewhere: readonly MailLink[];
  open: number;
  /** The first link that is dangerous by itself. */
  trick: MailLink | null;
  /** The first link that is shortened. */
  hidden: MailLink | null;
}

export const NO_LINKS: LinksUnderClaim = { own: 0, ownTexts: [], elsewhere: [], open: 0, trick: null, hidden: null };

/** Sums up; what leads to no place (anchors, unreadable addresses) does not count. */
export function sumUpLinks(links: readonly MailLink[]): LinksUnderClaim {
  const own = links.filter(({ standing }) => standing === 'own');
  return {
    own: own.length,
    ownTexts: own.map(({ text }) => text),
    elsewhere: links.filter(({ standing }) => standing === 'elsewhere'),
    open: links.filter(({ standing, site }) => standing === 'open' && site !== '').length,
    trick:
      links.find((link) => link.trick === 'sure' || (link.trick === 'text' && !isCounter(link.site, links))) ?? null,
    hidden: links.find(({ isShortened }) => isShortened) ?? null,
  };
}

/** A site behind links of many different texts counts the clicks of a newsletter. */
function isCounter(site: string, links: readonly MailLink[]): boolean {
  return new Set(links.filter((link) => link.site === site).map(({ text }) => text)).size >= MANY_TEXTS;
}

const MANY_TEXTS = 4;
/** As many do where the brand's own links stand beside them. */
const SOME_TEXTS = 3;

/** Words on a link at which one signs in, pays or is checked. */
const ASKING =
  /ログイン|サインイン|確認|認証|更新|手続|支払|再設定|解除|再開|変更|受け取|キャンセル|\b(?:log ?in|sign ?in|verify|confirm|update|unlock|restore|review|pay|payment|renew|activate|account|secure|cancel|reschedule|resolve)\b/iu;

/** Words that invite, as advertisements do, too. */
const INVITING = /こちら|クリック|\b(?:click|continue|track|claim|manage|get started|view)\b/iu;

/**
 * Whether the links that lead elsewhere carry the mail: one of them asks for something, or they are more than those that lead
 * to the brand. A partner or a social button among the brand's own links doesn't, nor an invitation while
 * the reader signs in at the brand's own place; and neither does a counter of clicks, which has an address of its own for each
 * of many texts, where forgers set one address under all.
 */
export function carryTheMail({ own, ownTexts, elsewhere }: LinksUnderClaim): boolean {
  const counters = countersOf(elsewhere, own > 0 ? SOME_TEXTS : MANY_TEXTS);
  const uncounted = elsewhere.filter(({ site }) => !counters.has(site));
  if (uncounted.length === 0) return false;
  if (uncounted.some(({ text }) => ASKING.test(text))) return true;
  if (ownTexts.some((text) => ASKING.test(text))) return false;
  return uncounted.length > own || uncounted.some(({ text }) => INVITING.test(text));
}

/** Sites with at least so many texts, and as many addresses, under their links. */
function countersOf(links: readonly MailLink[], least: number): ReadonlySet<string> {
  const texts = new Map<string, Set<string>>();
  const destinations = new Map<string, Set<string>>();
  for (const { site, text, destination } of links) {
    texts.set(site, (texts.get(site) ?? new Set()).add(text));
    destinations.set(site, (destinations.get(site) ?? new Set()).add(destination));
  }
  const counters = [...texts].filter(([site, { size }]) => Math.min(size, destinations.get(site)?.size ?? 0) >= least);
  return new Set(counters.map(([site]) => site));
}
