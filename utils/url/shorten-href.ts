import { HREF_LIMIT } from '#utils/url/link-sighting.ts';

const USER_INFO_KEPT = 1_000;
const TAIL_KEPT = 2_000;

/**
 * An address that is not longer than `HREF_LIMIT`: the middle of what follows the host is left out, user-info is cut
 * to its first characters, scheme and host stay whole. An address without a host is cut at its end.
 */
export function shortenHref(href: string): string {
  if (href.length <= HREF_LIMIT) return href;
  if (!URL.canParse(href)) return href.slice(0, HREF_LIMIT);

  const { protocol, username, password, host, pathname, search, hash } = new URL(href);
  if (host === '') return href.slice(0, HREF_LIMIT);

  const user = username.slice(0, USER_INFO_KEPT) + (password && `:${password.slice(0, USER_INFO_KEPT)}`);
  const start = `${protocol}//${user && `${user}@`}${host}`;
  const rest = pathname + search + hash;
  const room = HREF_LIMIT - start.length;
  if (rest.length <= room) return start + rest;
  if (room < TAIL_KEPT + 2) return (start + rest).slice(0, HREF_LIMIT);
  return `${start}${rest.slice(0, room - TAIL_KEPT - 1)}…${rest.slice(-TAIL_KEPT)}`;
}
