/** Fills an array with random numbers, as `crypto.getRandomValues` does; given as a parameter, so that it can be tested. */
export type FillRandom = (numbers: Uint32Array<ArrayBuffer>) => void;

const NUMBERS = 2 ** 32;

/**
 * A whole number from 0 to `limit` − 1, each as likely as the others: what lies behind the last full multiple of `limit` is
 * thrown away and drawn again, because a plain remainder would make the small ones likelier. Throws for a limit that is none.
 */
export function pickBelow(limit: number, fill: FillRandom = fillByBrowser): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > NUMBERS) throw new Error(`No number lies below ${limit}.`);
  const fair = NUMBERS - (NUMBERS % limit);
  const one = new Uint32Array(1);
  for (;;) {
    fill(one);
    if (one[0]! < fair) return one[0]! % limit;
  }
}

function fillByBrowser(numbers: Uint32Array<ArrayBuffer>): void {
  crypto.getRandomValues(numbers);
}
