import { fillingWords, urgentWords } from '#utils/data/action-words.ts';

/** Whether one of the words between hyphens speaks of signing in, paying or being checked. */
export function hasUrgentWord(text: string): boolean {
  return text.split('-').some((word) => urgentWords.has(word));
}

/** Whether nothing but such words, figures and fillers stands there, with or without hyphens (`login`, `onlinesupport`). */
export function areAllActions(texts: readonly string[]): boolean {
  return texts.some((text) => /[a-z]/.test(text)) && texts.every((text) => text.split('-').every(isMadeOfActions));
}

/** Whether one of the words that stand there, fused with others or not, is urgent. */
export function areUrgent(texts: readonly string[]): boolean {
  return texts.some((text) => [...urgentWords].some((word) => text.startsWith(word) || text.endsWith(word)));
}

const MOST_WORDS = 3;
const SHORTEST_WORD = 2;
const LONGEST_WORD = 12;

function isMadeOfActions(text: string): boolean {
  return isMadeOf(text, MOST_WORDS);
}

function isMadeOf(text: string, words: number): boolean {
  if (/^\d*$/.test(text)) return true;
  if (words === 0) return false;
  for (let end = Math.min(text.length, LONGEST_WORD); end >= SHORTEST_WORD; end--) {
    const word = text.slice(0, end);
    if ((urgentWords.has(word) || fillingWords.has(word)) && isMadeOf(text.slice(end), words - 1)) return true;
  }
  return false;
}
