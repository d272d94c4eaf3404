import { belongsTo, NO_PLACE, type Place } from '#utils/brand/place.ts';
import { type RealPlace, realPlaceOf } from '#utils/brand/real-place.ts';
import { searchBrands } from '#utils/brand/search-brands.ts';
import type { MailSettings } from '#utils/data/mail-settings.ts';
import { type KeptLists, listsInForce, NO_LISTS } from '#utils/data/person-lists.ts';
import type { Known } from '#utils/detect/define-link-detector.ts';
import type { MailWay } from '#utils/detect/define-mail-detector.ts';
import { createKnown, withLists } from '#utils/detect/known.ts';
import { dnsOverHttps } from '#utils/lookup/dns-over-https.ts';
import { whoReceived } from '#utils/mail/auth/who-received.ts';
import { checkSignatures } from '#utils/mail/dkim/check-signatures.ts';
import type { MailSighting } from '#utils/mail/mail-sighting.ts';
import { type MailWords, wordsOfSighting } from '#utils/mail/mail-words.ts';
import { UNREAD } from '#utils/mail/sender-proof.ts';
import { readSource } from '#utils/mail/source/read-source.ts';
import { noticeOfMail } from '#utils/notice/notice-of.ts';
import { noticeOfPage } from '#utils/notice/notice-of-page.ts';
import type { PageFacts } from '#utils/page/page-facts.ts';
import { type BrandName, type BrandPlaces, brandPlaces } from '#utils/playbook/brand-places.ts';
import type { Barred } from '#utils/store/barred/barred.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';
import { assessLink } from '#utils/verdict/assess-link.ts';
import { assessMail, claimForLinks } from '#utils/verdict/assess-mail.ts';
import { assessPage } from '#utils/verdict/assess-page.ts';
import { assessSource, onlyFromDomain } from '#utils/verdict/assess-source.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import { type Rules, tellLink, tellMail, USUAL_RULES } from '#utils/verdict/rules.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { withReusedPassword } from '#utils/verdict/with-reused-password.ts';

export interface Judge {
  /** The verdict on an opened mail as a whole, by what the webmail shows of it, and which notice it is. */
  mail(mail: MailSighting, body: string): Promise<MailVerdict>;
  /** The same by the mail's source, as a webmail at this host gave it. Never rejects because of what stands in it. */
  source(source: Uint8Array, webmail: string, settings: MailSettings): Promise<MailVerdict>;
  /** Verdicts on a mail's links, in order. */
  judge(mail: MailSighting, links: readonly LinkSighting[]): Promise<Verdict[]>;
  /** The verdict on an address by itself. */
  assess(href: string): Promise<Verdict>;
  /** The verdict on a page that was read. */
  assessPage(facts: PageFacts): Promise<PageVerdict>;
  /**
   * Whether what a server is asked for is a brand's own place or one that the person trusts, however the link was
   * dressed up (`amazon.co.jp@…`): such a link may be danger in a mail, but nobody is to be kept from the place itself.
   */
  isReal(href: string): Promise<boolean>;
  /**
   * The verdict that bars an address under the lists of now; `null` when it is to be let go. Judged as it was met, mail
   * and all: what only the mail knew (its claim, the link's words) can't be told from the address.
   */
  whyStillBarred(barred: Pick<Barred, 'href' | 'met'>): Promise<Verdict | null>;
  /** Whether strangers write at this very host, so that trust in it would trust everybody. */
  isShared(host: string): Promise<boolean>;
  /** The brand whose own page, and nobody else's, this is; `null` where strangers have a say. */
  ownerAt(href: string): Promise<string | null>;
  /** Whether a page is the brand's or a sister company's. */
  isOwnPlace(brand: string, href: string): Promise<boolean>;
  /** What is said of a page where a brand's password was begun. */
  withReusedPassword(verdict: PageVerdict, brand: string): Promise<PageVerdict>;
  /** Where the brand takes reports, as the catalogue knows; none for an id that it doesn't know. */
  reportPlaces(brand: string): Promise<readonly string[]>;
  /** The real place of a brand; `null` for an id that the catalogue doesn't know or has no address for. */
  realPlace(brand: string): Promise<RealPlace | null>;
  /** A brand's name and places for the steps of a guide; `null` for an id that the catalogue doesn't know. */
  brandPlaces(brand: string, country: string): Promise<BrandPlaces | null>;
  /** Brands by name, the person's own among them. */
  findBrands(text: string): Promise<BrandName[]>;
}

/** Most brands found by a name. */
const BRANDS_FOUND = 12;

/** How a mail came, as far as a webmail shows it. */
const AS_SHOWN: MailWay = { proof: UNREAD, list: null };

const NOTHING_KEPT: KeptLists = { lists: NO_LISTS, session: [], keptIn: 'local' };

/** The catalogue is built at the first question: most wakings of a worker have none. Lists and rules are those of the moment. */
export function createJudge(
  readLists: () => Promise<KeptLists> = async () => NOTHING_KEPT,
  readRules: () => Promise<Rules> = async () => USUAL_RULES,
): Judge {
  let built: { kept: KeptLists; known: Known } | null = null;

  async function knownNow(): Promise<Known> {
    const kept = await readLists();
    if (built?.kept === kept) return built.known;
    const lists = listsInForce(kept);
    built = { kept, known: built ? withLists(built.known, listsInForce(built.kept), lists) : createKnown(lists) };
    return built.known;
  }

  const isReal = async (href: string) => {
    const { level } = assessLink({ href: withoutUserInfo(href) }, await knownNow(), null);
    return level === 'official' || level === 'trusted';
  };

  return {
    async mail(mail, body) {
      const [known, rules] = [await knownNow(), await readRules()];
      const words = wordsOfSighting(mail, body);
      return withNotice(words, tellMail(assessMail(words, AS_SHOWN, [], known), rules), known);
    },
    async source(source, webmail, settings) {
      const header = readSource(source);
      const receiver = whoReceived(header, webmail, settings);
      const lookUpKey = settings.looksUpKeys ? dnsOverHttps(settings.resolver) : undefined;
      const fromDomain = onlyFromDomain(header);
      const signatures = await checkSignatures(source, header, { fromDomain, ...(lookUpKey && { lookUpKey }) });
      const [known, rules] = [await knownNow(), await readRules()];
      const { words, verdict } = assessSource(source, receiver, known, signatures);
      return withNotice(words, tellMail(verdict, rules), known);
    },
    async judge(mail, links) {
      const known = await knownNow();
      const claim = claimForLinks(wordsOfSighting(mail), AS_SHOWN, known);
      const rules = await readRules();
      return links.map((link) => tellLink(assessLink(link, known, claim), rules));
    },
    assess: async (href) => assessLink({ href }, await knownNow(), null),
    async assessPage(facts) {
      const verdict = tellLink(assessPage(facts, await knownNow()), await readRules());
      return { ...verdict, notice: noticeOfPage(facts, verdict) };
    },
    isReal,
    async whyStillBarred({ href, met }) {
      if (await isReal(href)) return null;
      const known = await knownNow();
      // the newest first: it is what the person has seen
      for (const { mail, link } of met.toReversed()) {
        const verdict = assessLink(link, known, claimForLinks(wordsOfSighting(mail), AS_SHOWN, known));
        if (verdict.level === 'danger') return tellLink(verdict, await readRules());
      }
      return null;
    },
    async isShared(host) {
      const { standing, rented } = (await knownNow()).brands.places.find(host, { pathname: '/' });
      return standing === 'stranger' && rented?.host === host;
    },
    async ownerAt(href) {
      const { standing, owners } = placeAt(href, await knownNow());
      return standing === 'official' ? (owners[0]?.id ?? null) : null;
    },
    async isOwnPlace(brand, href) {
      const known = await knownNow();
      const its = known.brands.byId(brand);
      return its !== undefined && belongsTo(placeAt(href, known), its);
    },
    withReusedPassword: async (verdict, brand) => withReusedPassword(verdict, brand, (await knownNow()).brands),
    reportPlaces: async (brand) => (await knownNow()).brands.byId(brand)?.report ?? [],
    brandPlaces: async (brand, country) => brandPlaces(brand, (await knownNow()).brands, country),
    findBrands: async (text) =>
      searchBrands(text, (await knownNow()).brands.all, BRANDS_FOUND).map(({ id, names }) => ({ id, ...names })),
    realPlace: async (brand) => realPlaceOf(brand, (await knownNow()).brands),
  };
}

function placeAt(href: string, { brands }: Known): Place {
  const url = URL.parse(href);
  return url ? brands.places.find(url.hostname.replace(/\.$/, ''), url) : NO_PLACE;
}

/** The notice is told under the verdict that the person is told. */
function withNotice(words: MailWords, verdict: MailVerdict, { brands }: Known): MailVerdict {
  return { ...verdict, notice: noticeOfMail(words, verdict, brands) };
}

function withoutUserInfo(href: string): string {
  if (!URL.canParse(href)) return href;
  const url = new URL(href);
  url.username = '';
  url.password = '';
  return url.href;
}
