import { beginningOf } from './fingerprint.ts';

/** What an `input` event said: `inputType` (empty when the browser or a password manager filled the field) and `data`. */
export interface Typing {
  inputType: string;
  data: string | null;
}

/**
 * What of a field's text may be the beginning of a known password. Typed letter by letter it is the text itself: the alarm
 * is to come before the last letter. Pasted or filled, the whole password stands there already. Empty where the text is not
 * what the person made of the one `before`: a page that puts guesses into the field and waits for a key learns nothing.
 */
export function beginningsIn(text: string, before: string, { inputType, data }: Typing): string[] {
  if (inputType.startsWith('delete')) return before.includes(text) ? [text] : [];
  const isAtOnce = inputType === '' || !/^insert(?:Text|CompositionText)$/.test(inputType);
  if (isAtOnce) return [...new Set([text, beginningOf(text)])].filter(Boolean);
  const isTyped = text.length <= before.length + Math.max(1, data?.length ?? 0) && isSubsequence(before, text, data);
  return isTyped ? [text] : [];
}

/** Whether the text is the one before with the letters put in somewhere (or over a selection). */
function isSubsequence(before: string, text: string, data: string | null): boolean {
  const at = data ? text.indexOf(data) : -1;
  if (at === -1) return false;
  for (let start = at; start !== -1; start = text.indexOf(data!, start + 1)) {
    const [head, tail] = [text.slice(0, start), text.slice(start + data!.length)];
    if (before.startsWith(head) && before.endsWith(tail)) return true;
  }
  return false;
}
