import type { BrandIndex } from '#utils/brand/brand-index.ts';
import { partnerPhrase } from '#utils/data/page-words.ts';
import { foldName } from '#utils/text/fold-name.ts';
import type { LogoFacts, PageFacts } from '../page-facts.ts';
import type { Sign } from './claim.ts';
import { type NamedBrand, readPhrase, signOf } from './read-phrase.ts';

const MARKED = 1;
const BY_FILE = 0.75;
const UNMARKED = 0.5;
/** The first picture of a page is most often its owner's. */
const FIRST = 0.75;
/** Pictures of so many brands are a list of partners, cards or friends. */
const FEWEST_IN_LIST = 3;
const LOGO_WORDS =
  /\b(?:logo|logotype|brand|icon|image|img|symbol|mark|svg|white|black|color|header|sp|pc|horizontal)\b|ロゴ(?:マーク)?|_|-(?=\d|logo|$)|\d+(?:x\d+)?/g;
/** What builders put into names of files: `amazon-logo.5d3e1`, `microsoft_logo_ee5c8d9f`, `logo@2x`. */
const HASH = /[._-](?=[a-z\d]*\d)[a-z\d]{5,}(?=$|[._-])|@\dx/g;

/** Logos that stand for the page itself: not in a partner's button, not a link to somebody's profile, not after another's. */
export function logoSigns({ logos }: PageFacts, brands: BrandIndex): Sign[] {
  const signs: Sign[] = [];
  const all = new Set<string>();
  let isOthersPage = false;
  for (const [at, logo] of logos.entries()) {
    const found = brandOf(logo, brands);
    if (found) all.add(found.named.brand.id);
    if (found && !isPartners(logo, brands) && !isOthersPage) {
      const unmarked = at === 0 ? FIRST : UNMARKED;
      const weight = logo.isMarked ? (found.byFile ? BY_FILE : MARKED) : unmarked;
      signs.push(signOf(found.named, 'logo', weight));
    }
    if (!found && logo.isMarked && saysName(logo)) isOthersPage = true;
  }
  return all.size < FEWEST_IN_LIST ? signs : signs.slice(0, 1);
}

function brandOf(logo: LogoFacts, { names }: BrandIndex): { named: NamedBrand; byFile: boolean } | null {
  for (const [text, byFile] of [
    [logo.name, false],
    [logo.file, true],
  ] as const) {
    const named = byFile ? text.replaceAll(HASH, ' ') : text;
    const words = foldName(named.replaceAll('_', ' ')).replaceAll(LOGO_WORDS, ' ').trim();
    if (words === '') continue;
    const phrase = readPhrase(words, names);
    if (phrase.isPure && phrase.named.length === 1) return { named: phrase.named[0]!, byFile };
  }
  return null;
}

/** Of a name that we don't know: a logo of somebody, when it is more than “logo”. */
function saysName({ name }: LogoFacts): boolean {
  return /\p{L}{3}/u.test(foldName(name).replaceAll(LOGO_WORDS, ' ')) && /logo|ロゴ/i.test(name);
}

/** In a button with other words, or a link to a brand's page other than its front door. */
function isPartners({ name, beside, leadsTo }: LogoFacts, { places }: BrandIndex): boolean {
  if (partnerPhrase.test(foldName(name)) || partnerPhrase.test(foldName(beside))) return true;
  if (leadsTo === '') return false;
  const slash = leadsTo.indexOf('/');
  const path = slash === -1 ? '/' : leadsTo.slice(slash);
  const isDoor = /^\/(?:$|ref=|index|home|top|[a-z]{2}(?:[-_][a-z]{2})?\/?$)/i.test(path);
  return !isDoor && places.find(leadsTo.slice(0, slash), { pathname: path }).standing !== 'none';
}
