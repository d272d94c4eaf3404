import type { BrowserKind } from '#components/welcome/pin-step.tsx';

/** Which browser's words are to be used, by what it calls itself; one that we don't know is taken for a relative of Chrome. */
export function browserKind(userAgent: string): BrowserKind {
  if (/\bFirefox\//.test(userAgent)) return 'firefox';
  return /\bEdg(A|iOS)?\//.test(userAgent) ? 'edge' : 'chrome';
}
