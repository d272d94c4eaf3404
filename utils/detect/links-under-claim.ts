/** A link of a mail, as far as the mail's own verdict needs it. */
export interface MailLink {
  /** Registrable domain of its end; empty for what is no web address. */
  site: string;
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
  elsewhere: readonly MailLink[];
  open: number;
  /** The first link that is dangerous by itself. */
  trick: MailLink | null;
  /** The first link that is shortened. */
  hidden: MailLink | null;
}

export const NO_LINKS: LinksUnderClaim = { own: 0, elsewhere: [], open: 0, trick: null, hidden: null };

/** Sums up; what leads to no place (anchors, unreadable addresses) does not count. */
export function sumUpLinks(links: readonly MailLink[]): LinksUnderClaim {
  return {
    own: links.filter(({ standing }) => standing === 'own').length,
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

/** Words on a link that asks for something: to sign in, to pay, to confirm. */
const ASKING =
  /ログイン|サインイン|確認|認証|更新|手続|支払|再設定|解除|再開|変更|こちら|クリック|受け取|キャンセル|\b(?:log ?in|sign ?in|verify|confirm|update|unlock|restore|review|pay|payment|click|continue|track|claim|renew|activate|account|secure|manage|cancel|reschedule|get started|view|resolve)\b/iu;

/**
 * Whether the links that lead elsewhere carry the mail: one of them asks for something, or they are at least as many as those
 * that lead to the brand. A single partner or a social button among the brand's own links doesn't.
 */
export function carryTheMail({ own, elsewhere }: LinksUnderClaim): boolean {
  if (elsewhere.length === 0) return false;
  return elsewhere.length >= own || elsewhere.some(({ text }) => ASKING.test(text));
}
