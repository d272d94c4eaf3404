import type { PageCase } from './define-page-detector.ts';

/** Whether the page asks for something, or is built as a step of the claimed brand's sign-in that only sends on. */
export function isSignIn({ facts, falseClaim }: PageCase): boolean {
  return facts.asks.length > 0 || falseClaim?.isBuiltAlike === true;
}
