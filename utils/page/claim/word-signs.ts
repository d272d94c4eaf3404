import type { BrandIndex } from '#utils/brand/brand-index.ts';
import { partnerPhrase } from '#utils/data/page-words.ts';
import { foldName } from '#utils/text/fold-name.ts';
import type { PageFacts } from '../page-facts.ts';
import type { Sign } from './claim.ts';
import { readPhrase, signOf } from './read-phrase.ts';
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
  return new Set(byName.map(({ brand }) => brand.id)).size < FEWEST_IN_LIST ? [...byRule, ...byName] : byRule;
}
