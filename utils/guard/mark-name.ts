const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A name for the marks' attribute that no mail can know before it is opened: `data-` and 12 letters. */
export function inventMarkName(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(12));
  return `data-${Array.from(numbers, (number) => LETTERS[number % LETTERS.length]).join('')}`;
}
