import { withoutInvisible } from './invisible.ts';

/** Longest phrase, in code points: one line of a card. */
export const PHRASE_LIMIT = 30;

/**
 * A phrase as it is drawn: on one line, without what can't be seen or turns the direction of writing, without towers of marks, cut
 * to `PHRASE_LIMIT`. `null` when nothing is left that could be recognised.
 */
export function cleanPhrase(raw: string): string | null {
  const seen = withoutInvisible(raw.slice(0, 20 * PHRASE_LIMIT).toWellFormed()).replace(/[\p{Cf}\p{Co}\uFFFD]/gu, '');
  const text = seen
    .normalize('NFC')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ');
  const cut = [...text.trim()].slice(0, PHRASE_LIMIT).join('').trim();
  return /[\p{L}\p{N}\p{S}]/u.test(cut) ? cut : null;
}
