import type { Brand } from '#utils/data/brand.ts';
import type { UserContentPlace } from '#utils/data/user-content-place.ts';

/**
 * Whether a page stands at the sign-in that the catalogue spells out for a brand, although the brand's users publish on the
 * same host or on one above it (`rented`): `app.netlify.com/login`, `login.jp.mercari.com`. A front door alone doesn't count
 * on a host that is itself the users'.
 */
export function isSignInOf({ signIn }: Brand, { hostname, pathname }: URL, rented: UserContentPlace): boolean {
  if (signIn === undefined) return false;
  const own = new URL(signIn);
  if (own.hostname !== hostname) return false;
  const path = own.pathname.replace(/\/$/, '');
  if (path === '') return hostname !== rented.host;
  return pathname === path || pathname.startsWith(`${path}/`);
}
