import type { BrandIndex } from '#utils/brand/brand-index.ts';
import type { Brand } from '#utils/data/brand.ts';
import type { PageFacts } from '../page-facts.ts';
import { hostOf } from '../resolve.ts';
import type { Sign, SignKind } from './claim.ts';
import { countMarks, isLent, rules } from './rules.ts';

export const FROM_ITSELF = 1;
/** Pictures are lent to whoever sells or shows the brand's things. */
const LOADED = {
  canonical: FROM_ITSELF,
  style: FROM_ITSELF,
  icon: FROM_ITSELF,
  logo: 0.5,
  image: 0.25,
  script: 0,
  frame: 0,
} as const;
const ACCOUNT_WAY = 1;
const LEGAL_WAY = 0.25;
/** Terms and privacy of one house, both: whoever signs up here signs up there. */
const LEGAL_WAYS = 0.75;
const FEWEST_MARKS = 3;
export const BUILT_LIKE = 1;
const BUILT_ALIKE = 1.25;
const MANY_MORE = 2;
/** What names a form's controls and what draws them are written by different hands: copied together, they are two signs. */
const STYLED_ALIKE = 0.5;
const FEWEST_IN_BOTH = 4;

/** Ways of an account that no partner's page has. */
const OF_ACCOUNT = /forg[oe]t|remind|recover|reset|regist|sign-?up|create|lost|reissue|忘れ|再発行|再設定|新規/i;
const TERMS = /terms|conditions|agreement|利用規約|会員規約/i;
const PRIVACY = /privacy|data policy|プライバシー|個人情報/i;
const OF_PARTNER = /oauth|authorize|openid|saml|dialog|connect|fwlink|\/sso/i;

/** What is loaded from a brand's own hosts; what it lends to everybody doesn't count. */
export function assetSigns({ assets }: PageFacts, brands: BrandIndex): Sign[] {
  return assets.flatMap(({ kind, host, path }) => signsAt(host, path, 'assets', LOADED[kind], brands));
}

/** Links for a forgotten password or a new account that lead to the brand itself. */
export function waySigns({ ways }: PageFacts, brands: BrandIndex): Sign[] {
  const ofLinks = ways.flatMap(({ host, path, text }) => {
    if (OF_PARTNER.test(path)) return [];
    return signsAt(host, path, 'ways', OF_ACCOUNT.test(`${path} ${text}`) ? ACCOUNT_WAY : LEGAL_WAY, brands);
  });
  const terms = ways.filter(({ path, text }) => TERMS.test(`${path} ${text}`)).flatMap((way) => ownersOf(way, brands));
  const privacy = ways.filter(({ path, text }) => PRIVACY.test(`${path} ${text}`));
  const ofHouse = privacy
    .flatMap((way) => ownersOf(way, brands))
    .filter((brand) => terms.includes(brand))
    .map((brand): Sign => ({ brand, kind: 'ways', weight: LEGAL_WAYS }));
  return [...ofLinks, ...ofHouse];
}

/** Forms that are sent to the brand itself. */
export function formSigns({ forms }: PageFacts, brands: BrandIndex): Sign[] {
  return forms.flatMap(({ target }) => {
    const url = hostOf(target) === '' ? null : new URL(target);
    if (!url || OF_PARTNER.test(url.pathname)) return [];
    return signsAt(url.hostname, url.pathname, 'form', ACCOUNT_WAY, brands);
  });
}

/** So many of a page's links lead to its own house; a page that was copied leads to that of the real one. */
const OWN_SHARE = 0.8;
const FEWEST_LINKS = 5;
const ALL_LEAD_THERE = 1;

/** Nearly all links lead to the brand, as they do on its own pages, or on what was saved of one. */
export function linkSigns({ leads }: PageFacts, brands: BrandIndex): Sign[] {
  const total = leads.reduce((sum, { count }) => sum + count, 0);
  if (total < FEWEST_LINKS) return [];
  const counts = new Map<Brand, number>();
  for (const { host, count } of leads) {
    if (host === '') continue;
    const owners = new Set(signsAt(host, '/', 'links', ALL_LEAD_THERE, brands).map(({ brand }) => brand));
    for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + count);
  }
  return [...counts]
    .filter(([, count]) => count >= total * OWN_SHARE)
    .map(([brand]) => ({ brand, kind: 'links', weight: ALL_LEAD_THERE }));
}

function ownersOf({ host, path }: { host: string; path: string }, brands: BrandIndex): Brand[] {
  return signsAt(host, path, 'ways', LEGAL_WAYS, brands).map(({ brand }) => brand);
}

function signsAt(host: string, path: string, kind: SignKind, weight: number, { places }: BrandIndex): Sign[] {
  if (weight === 0) return [];
  const place = places.find(host, { pathname: path });
  if (place.standing !== 'official' && place.standing !== 'mixed') return [];
  return place.owners.filter((brand) => !lends(brand, host, path)).map((brand) => ({ brand, kind, weight }));
}

function lends(brand: Brand, host: string, path: string): boolean {
  const rule = rules().get(brand.id);
  return rule !== undefined && isLent(rule, host, path);
}

/** Built like the brand's real sign-in. */
export function markSigns({ marks }: PageFacts, { byId }: BrandIndex): Sign[] {
  const signs: Sign[] = [];
  for (const rule of rules().values()) {
    const { marks: own = [], fewestMarks = FEWEST_MARKS } = rule;
    const count = countMarks(own, marks);
    const brand = count >= fewestMarks ? byId(rule.brand) : undefined;
    if (!brand) continue;
    signs.push({ brand, kind: 'marks', weight: count >= fewestMarks + MANY_MORE ? BUILT_ALIKE : BUILT_LIKE });
    const styles = countMarks(own.filter(isOfStyle), marks);
    if (count >= FEWEST_IN_BOTH && styles > 0 && styles < count) {
      signs.push({ brand, kind: 'style', weight: STYLED_ALIKE });
    }
  }
  return signs;
}

/** Classes and attributes of scripts, against ids and names. */
function isOfStyle(mark: string): boolean {
  return mark.startsWith('.') || mark.startsWith('%');
}

/** Whether the page is the brand's software on a customer's host. */
export function isCustomers(brand: Brand, { marks }: PageFacts): boolean {
  const { customersMarks = [] } = rules().get(brand.id) ?? {};
  return countMarks(customersMarks, marks) >= 2;
}
