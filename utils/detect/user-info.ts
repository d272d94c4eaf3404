import type { BrandIndex } from '#utils/brand/brand-index.ts';
import { foldName } from '#utils/text/fold-name.ts';
import { shorten } from '#utils/text/shorten.ts';

const SHOWN_LIMIT = 80;

/** What stands before `@`, decoded for reading and shortened; empty when nothing does. */
export function readUserInfo({ username, password }: URL): string {
  if (!username && !password) return '';
  return shorten(decode(password ? `${username}:${password}` : username), SHOWN_LIMIT);
}

/**
 * Whether it is there to be taken for the host: it has a dot, a slash or what looks like one (genuine samples of 2024–25
 * disguise it as U+2215), or begins with a brand's name.
 */
export function isBait(userInfo: string, brands: BrandIndex): boolean {
  if (/[./\\?#\u2044\u2215\u29f8\u3002\uff0e\uff0f]/.test(userInfo)) return true;
  return brands.names.startingAt(foldName(userInfo)).some(({ isWeak }) => !isWeak);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
