import { redactCodes } from '#utils/notice/redact-codes.ts';

const LONGEST = 60;
/** Longer ones are no codes: one-time codes have four to eight figures. */
const SHORTEST_NUMBER = 9;

/**
 * The number that customer service gave, in the field for it: long ones stay (`1234567890`, `CAS-4711-2209`), which would be
 * struck out anywhere else. What has no more figures than a code is struck out, and so is what is called a code or a password.
 */
export function redactCaseNumber(text: string): string {
  const number = text.normalize('NFKC').trim().slice(0, LONGEST);
  if (!/^[A-Za-z0-9#_./ -]+$/.test(number) || /code|pass|otp|\bpin\b/i.test(number)) return redactCodes(number);
  const figures = number.replace(/\D/g, '').length;
  // `FB-12345` is a code: names of cases are longer
  const isNamed = /^[A-Z]{3,}[-_#/]/.test(number);
  return figures >= SHORTEST_NUMBER || isNamed ? number : redactCodes(number);
}
