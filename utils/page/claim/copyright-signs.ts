import type { BrandIndex } from '#utils/brand/brand-index.ts';
import type { NameIndex } from '#utils/brand/name-index.ts';
import { foldName } from '#utils/text/fold-name.ts';
import type { PageFacts } from '../page-facts.ts';
import type { Sign } from './claim.ts';
import { isBoundary, readPhrase } from './read-phrase.ts';
import { rules } from './rules.ts';
import { strangePartsOf } from './title-signs.ts';

const HOLDER = 1;
const PLAIN = 0.6;
/** A page that ends with a company's full name and nothing else is signed without ©; under another's title it may be a sponsor. */
const LAST_LINE = 0.75;
const LAST_LINE_OF_OTHERS = 0.6;
const OF_COMPANY = /^(?:株式会社|\(株\))[^はがを]*$|(?:株式会社|\(株\)|\b(?:inc|corp|corporation|ltd|llc)\.?)$/;
const SIGN = /^.*?(?:©|\(c\)|copyright|ⓒ)/;
const BEFORE_HOLDER = /^(?:\(c\)|copyright|©|ⓒ|[\s\d\p{P}\p{S}]|by\b|the\b|since\b|all rights reserved|present\b)+/u;
/** The name goes on as a company's does; “Apple Valley Church” is another's. */
const AFTER_HOLDER =
  /^(?:$|[,.|／/•・:;、。]|\s*(?:$|[,.|([©]|inc|corp|co\b|co[.,]|ltd|llc|limited|plc|gmbh|s\.a|株式会社|all rights|group|holdings|platforms|technologies|international|services|media|financial|and\/or|or its|and its|n\.v|ag\b|sa\b|bank|pte|pty|\d|の))/;
/** Of a map or of a program in the page, not of the page. */
const OF_SOMETHING = /map data|imagery|地図|powered by|theme|template|photo|写真|画像/;

/** What stands where a line of copyright names its holder, folded; lines about a map or a program are left out. */
export function holdersOf({ copyright }: Pick<PageFacts, 'copyright'>): string[] {
  return copyright.map(foldName).flatMap((folded) => {
    if (OF_SOMETHING.test(folded)) return [];
    const [before = ''] = folded.split(/©|\(c\)|copyright|ⓒ/, 1);
    const after = folded.replace(SIGN, '').replace(BEFORE_HOLDER, '');
    return [after === '' ? before.trim() : after];
  });
}

/** Who signs below the page. */
export function copyrightSigns({ copyright, text, title }: PageFacts, { names, byId }: BrandIndex): Sign[] {
  if (copyright.length === 0) return signatureIn(text, title, names);
  return holdersOf({ copyright }).flatMap((holder): Sign[] => {
    for (const rule of rules().values()) {
      const brand = rule.holders?.some((name) => holder.startsWith(name)) ? byId(rule.brand) : undefined;
      if (brand) return [{ brand, kind: 'copyright', weight: HOLDER }];
    }
    const found = names
      .startingAt(holder)
      .find(({ end }) => isBoundary(holder, end) && AFTER_HOLDER.test(holder.slice(end)));
    return found ? [{ brand: found.brand, kind: 'copyright', weight: found.isWeak ? PLAIN : HOLDER }] : [];
  });
}

function signatureIn(text: string, title: string, names: NameIndex): Sign[] {
  const last = foldName(text.slice(text.trimEnd().lastIndexOf('\n') + 1));
  if (!OF_COMPANY.test(last)) return [];
  const { named, isPure } = readPhrase(last, names);
  const [found, other] = named;
  if (!found || other || !isPure || found.isPlain) return [];
  const weight = strangePartsOf(title, names).length === 0 ? LAST_LINE : LAST_LINE_OF_OTHERS;
  return [{ brand: found.brand, kind: 'copyright', weight }];
}
