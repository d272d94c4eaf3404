import type { BrandIndex } from '#utils/brand/brand-index.ts';
import type { NameIndex } from '#utils/brand/name-index.ts';
import { partnerPhrase } from '#utils/data/page-words.ts';
import { foldName } from '#utils/text/fold-name.ts';
import type { PageFacts } from '../page-facts.ts';
import type { Sign } from './claim.ts';
import { isBoundary, isPlain, readPhrase, signOf } from './read-phrase.ts';
import { rules } from './rules.ts';

const BY_RULE = 0.75;
const BY_NAME = 0.75;
/** So many brands in one form are ways to pay or to sign in. */
const FEWEST_IN_LIST = 3;

/** Words of the form that only the brand's own form has: `クロネコID`, “Netflix password”. */
export function wordSigns({ words }: PageFacts, { names, byId }: BrandIndex): Sign[] {
  const folded = words.map(foldName).filter((word) => !partnerPhrase.test(word));
  const byRule: Sign[] = [];
  for (const rule of rules().values()) {
    const brand = rule.words?.some((own) => folded.some((word) => word.startsWith(own))) && byId(rule.brand);
    if (brand) byRule.push({ brand, kind: 'words', weight: BY_RULE });
  }
  const byName = folded.flatMap((word): Sign[] => {
    const { named, isPure, hasWords } = readPhrase(word, names);
    const [found, other] = named;
    if (!found || other || !isPure || !hasWords) return [];
    return [signOf(found, 'words', BY_NAME)];
  });
  const named = [...byName, ...folded.flatMap((word) => hostSigns(word, names))];
  return new Set(named.map(({ brand }) => brand.id)).size < FEWEST_IN_LIST ? [...byRule, ...named] : byRule;
}

/** What comes before the house's name where it asks one to join: “New to X?”, “you agree to X’s Terms”. */
const BEFORE_HOST = /\b(?:new to|already on|agree to|accept|create an?|have an?)(?: the)? /g;
const AFTER_HOST = /^(?:['’]s?)?\s*(?:$|\?|account|terms|user agreement|conditions|privacy|id\b)/;
const AFTER_HOST_JA = /^(?:の)?(?:利用規約|会員規約|サービス規約|プライバシーポリシー|個人情報)/;

/** The house in whose name the form speaks, by a line of its small print. */
function hostSigns(word: string, names: NameIndex): Sign[] {
  const starts = [...word.matchAll(BEFORE_HOST)].map(({ index, 0: { length } }) => index + length);
  return [0, ...starts].flatMap((at): Sign[] => {
    const rest = word.slice(at);
    const after = at === 0 ? AFTER_HOST_JA : AFTER_HOST;
    const found = names.startingAt(rest).find(({ end }) => isBoundary(rest, end) && after.test(rest.slice(end)));
    if (!found) return [];
    const text = rest.slice(0, found.end);
    return [signOf({ brand: found.brand, text, isPlain: isPlain(found, text) }, 'words', BY_NAME)];
  });
}
