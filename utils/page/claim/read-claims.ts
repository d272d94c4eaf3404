import type { BrandIndex } from '#utils/brand/brand-index.ts';
import type { Brand } from '#utils/data/brand.ts';
import { commonNames } from '#utils/data/honest-words.ts';
import { foldName } from '#utils/text/fold-name.ts';
import { unmaskKana } from '#utils/text/unmask-kana.ts';
import type { PageFacts } from '../page-facts.ts';
import {
  assetSigns,
  BUILT_LIKE,
  FROM_ITSELF,
  formSigns,
  isCustomers,
  linkSigns,
  markSigns,
  waySigns,
} from './built-signs.ts';
import { type PageClaim, SIGN_KINDS, type Sign, type SignKind } from './claim.ts';
import { copyrightSigns, holdersOf } from './copyright-signs.ts';
import { logoSigns } from './logo-signs.ts';
import { isAnothers, isNamedOtherwise, isSignedOtherwise, ownVoices } from './own-voice.ts';
import { rules } from './rules.ts';
import { titleSigns } from './title-signs.ts';
import { wordSigns } from './word-signs.ts';

/** Two kinds at least, one of which is hardly ever honest elsewhere. */
const ENOUGH = 1.5;
/** An article, a list or a forum names many: more must speak for one. */
const ENOUGH_IN_BULK = 2.25;
const BULK = { text: 8_000, links: 150 };

/** Only who speaks for itself is helped by its sisters. */
const ENOUGH_FOR_SISTERS = 1;

/** Kinds of which a claim needs one: how a page looks, not what its form and its text speak of. */
const BEARING: ReadonlySet<SignKind> = new Set(['title', 'logo', 'copyright', 'assets', 'marks', 'form', 'links']);
/** How a page is wired says whose it is where nothing else does: a partner's page has a name of its own. */
const WIRED: readonly SignKind[] = ['form', 'links'];
/** Kinds that a page about a brand has as well: they say nothing where it speaks under a name of its own. */
const SPOKEN_OF: readonly SignKind[] = ['title', 'logo', 'text'];
/** A form that speaks in the house's name and leads to its account is that house's form, without any picture. */
const LEAST_WAY = 0.75;
const IN_TEXT = 0.5;
/** The text supports only a title that speaks as the brand. */
const LEAST_TITLE = 0.75;
const IN_BUILD = 0.5;
/** A style sheet or icon of the page's own that is called like the brand. */
const DRAWN_AS = 0.75;
/** A logo whose file is called like the brand's domain. */
const MARKED_LOGO = 0.75;
const FEWEST_IN_BUILD = 2;
const SHORTEST_IN_BUILD = 5;

/**
 * The brands that a page says it is, the strongest claim first: at least two independent kinds of sign for each. The text
 * alone never claims, nor do the buttons of partners. `ownWords`: the labels of the page's own host, which may be its honest
 * name as well.
 */
export function readClaims(page: PageFacts, brands: BrandIndex, ownWords: readonly string[]): PageClaim[] {
  const facts = withoutMasks(page);
  const signs = [
    ...titleSigns(facts, brands.names, ownWords),
    ...logoSigns(facts, brands),
    ...copyrightSigns(facts, brands),
    ...assetSigns(facts, brands),
    ...markSigns(facts, brands),
    ...wordSigns(facts, brands),
    ...waySigns(facts, brands),
    ...formSigns(facts, brands),
    ...linkSigns(facts, brands),
  ].filter(
    ({ plainName }) =>
      !plainName || !ownWords.some((word) => word === plainName || (word.length > 2 && word.includes(plainName))),
  );
  const enough = isBulky(facts) ? ENOUGH_IN_BULK : ENOUGH;
  const folded = foldName(facts.text);
  const voices = ownVoices(facts, brands.names, ownWords);
  const isSigned = holdersOf(facts).some((holder) => /\p{L}{3}/u.test(holder));
  const claims = [...byHouse(signs).values()].flatMap((ofHouse) => {
    const { brand, own } = speakerOf(ofHouse);
    if (isCustomers(brand, facts)) return [];
    const heard = own >= ENOUGH_FOR_SISTERS ? ofHouse : ofHouse.filter((sign) => sign.brand === brand);
    const speakers = [...new Set(heard.map((sign) => sign.brand))];
    const weights = weigh([...heard, ...speakers.flatMap((one) => lesserSigns(one, facts, folded))]);
    if (isAnothers(voices, speakers.flatMap(namesOf))) for (const kind of SPOKEN_OF) weights.delete(kind);
    if (isNamedOtherwise(facts, brands.names, speakers.flatMap(namesOf)))
      for (const kind of WIRED) weights.delete(kind);
    // signed by somebody else: what is only shown or spoken of says little
    if (!weights.has('copyright') && isSignedOtherwise(facts, speakers.flatMap(bearersOf))) {
      weights.delete('text');
      if ((weights.get('logo') ?? 0) <= MARKED_LOGO) weights.delete('logo');
      if ((weights.get('marks') ?? 0) < BUILT_LIKE) weights.delete('marks');
    }
    // a title and words, and somebody else signs: a page about the brand
    if ((weights.get('title') ?? 0) < LEAST_TITLE || (isSigned && weights.size === 2)) weights.delete('text');
    const claim = claimOf(brand, weights);
    return claim.weight >= enough && isBorne(weights) ? [claim] : [];
  });
  return claims.sort((a, b) => b.weight - a.weight);
}

function isBulky({ bulk }: PageFacts): boolean {
  return bulk.text > BULK.text || bulk.links > BULK.links;
}

/** Sisters speak for each other: a bank's card in the title, the bank below. */
function byHouse(signs: readonly Sign[]): Map<string, Sign[]> {
  return Map.groupBy(signs, ({ brand }) => (brand.group ? `group ${brand.group}` : brand.id));
}

function speakerOf(signs: readonly Sign[]): { brand: Brand; own: number } {
  const sums = new Map<Brand, number>();
  for (const [brand, own] of Map.groupBy(signs, ({ brand }) => brand)) {
    // who is named more often speaks, where the kinds weigh the same
    sums.set(brand, sumOf(weigh(own)) + own.length / 1_000);
  }
  const [brand, own] = [...sums].reduce((best, one) => (one[1] > best[1] ? one : best));
  return { brand, own };
}

/** The heaviest sign of each kind. */
function weigh(signs: readonly Sign[]): Map<SignKind, number> {
  const weights = new Map<SignKind, number>();
  for (const { kind, weight } of signs) weights.set(kind, Math.max(weight, weights.get(kind) ?? 0));
  return weights;
}

function sumOf(weights: ReadonlyMap<SignKind, number>): number {
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

function claimOf(brand: Brand, weights: ReadonlyMap<SignKind, number>): PageClaim {
  return {
    brand,
    kinds: SIGN_KINDS.filter((kind) => weights.has(kind)),
    weight: sumOf(weights),
    isBuiltAlike: (weights.get('marks') ?? 0) >= BUILT_LIKE,
    isLoadedFromIt: (weights.get('assets') ?? 0) >= FROM_ITSELF,
  };
}

/** No kind bears a claim alone, but a title that the text agrees with; words of the form do with ways to the account. */
function isBorne(weights: ReadonlyMap<SignKind, number>): boolean {
  const kinds = [...weights.keys()].filter((kind) => kind !== 'text');
  const isOfHouse = weights.has('words') && (weights.get('ways') ?? 0) >= LEAST_WAY;
  if (!isOfHouse && !kinds.some((kind) => BEARING.has(kind))) return false;
  return kinds.length >= 2 || (weights.get('title') ?? 0) >= 1;
}

/** Letters that pass for others in the names that a page shows: `カ一ド`. */
function withoutMasks(facts: PageFacts): PageFacts {
  const { title, siteNames, headings, copyright, words, text } = facts;
  return {
    ...facts,
    title: unmaskKana(title),
    siteNames: siteNames.map(unmaskKana),
    headings: headings.map(unmaskKana),
    copyright: copyright.map(unmaskKana),
    words: words.map(unmaskKana),
    text: unmaskKana(text),
  };
}

/** Its names, and those under which it signs. */
function bearersOf(brand: Brand): string[] {
  return [...namesOf(brand), ...(rules().get(brand.id)?.holders ?? [])];
}

function namesOf(brand: Brand): string[] {
  return [brand.names.ja, brand.names.en, ...brand.aliases].map(foldName);
}

/** What only supports: the name in the visible text, and in the names of what the page is built of. */
function lesserSigns(brand: Brand, { marks, logos }: PageFacts, text: string): Sign[] {
  const telling = namesOf(brand).filter(
    (name) => name.length > 2 && !commonNames.has(name.replaceAll(/[^a-z\d]/g, '')),
  );
  const signs: Sign[] = [];
  if (telling.some((name) => text.includes(name))) signs.push({ brand, kind: 'text', weight: IN_TEXT });

  const slugs = slugsOf(brand, telling);
  const built = marks.filter((mark) => {
    const squeezed = mark.toLowerCase().replaceAll(/[-_]/g, '');
    return (
      !(mark.startsWith('/') ? PLUGGED_IN : OF_PARTNER).test(mark) && slugs.some((slug) => squeezed.includes(slug))
    );
  });
  if (built.some((mark) => mark.startsWith('/'))) signs.push({ brand, kind: 'marks', weight: DRAWN_AS });
  else if (built.length >= FEWEST_IN_BUILD) signs.push({ brand, kind: 'marks', weight: IN_BUILD });
  const isLogo = logos.some(
    ({ isMarked, name, file, beside }) =>
      isMarked && name === '' && beside === '' && slugs.some((slug) => file.replaceAll(/[-_]/g, '').includes(slug)),
  );
  if (isLogo) signs.push({ brand, kind: 'logo', weight: MARKED_LOGO });
  return signs;
}

/** How a brand is written in names of files, ids and classes: its Latin names, its id and its domains. */
function slugsOf({ id, domains }: Brand, names: readonly string[]): string[] {
  const written = [id, ...domains.map((domain) => domain.slice(0, domain.indexOf('.')))];
  const latin = [...names, ...written].map((name) => name.replaceAll(/[^a-z\d]/g, ''));
  return [...new Set(latin)].filter((name) => name.length >= SHORTEST_IN_BUILD && !commonNames.has(name));
}

/** Marks of buttons and counters that many pages have. */
const OF_PARTNER =
  /log-?_?in|sign-?_?[iu]|oauth|sso|connect|social|share|btn|button|pay|captcha|analytic|tag|map|icon|pixel|follow/i;
/** Style sheets that come with something built into a page. */
const PLUGGED_IN = /plugin|vendor|module|affiliate|widget|oauth|social|button|btn|share|pay(?!pay|pal)/i;
