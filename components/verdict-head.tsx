import type { ComponentChildren } from 'preact';
import { nameOf } from '#utils/i18n/explain.ts';
import { say, word } from '#utils/i18n/words.ts';
import type { Level, Verdict } from '#utils/verdict/verdict.ts';
import { LevelMark } from './level-mark.tsx';

/** The coloured head of a card: mark and words. */
export function Head({ level, children }: { level: Level; children: ComponentChildren }) {
  return (
    <div class="head">
      <LevelMark level={level} />
      <span class="verdict-word">{children}</span>
    </div>
  );
}

/** What a verdict says in a word or two: "Danger: not Amazon", "Official: Amazon", "Not known". */
export function headline({
  level,
  wayOut,
  brand,
  names,
  reasons,
}: Pick<Verdict, 'level' | 'wayOut' | 'brand' | 'names' | 'reasons'>): string {
  if (level === 'trusted' && reasons.some(({ code }) => code === 'trustedByOrganisation'))
    return word('level_organisation');
  const said = word(`level_${level}`);
  if (level === 'danger' && wayOut) return join(said, word('card_notBrand', { brand: nameOf(wayOut.brand, names) }));
  if (level === 'official' && brand) return join(said, word('card_isBrand', { brand: nameOf(brand, names) }));
  return said;
}

/** Both are our words, in which a name is isolated already: as values they would be taken for a stranger's, and turn as a whole. */
function join(level: string, rest: string): string {
  const words = { level, rest };
  return say('card_joinHead', { level: 'level', rest: 'rest' })
    .map((part) => (typeof part === 'string' ? part : words[part.value as keyof typeof words]))
    .join('');
}
