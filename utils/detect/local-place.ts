import type { Address } from '#utils/url/address.ts';

const LOCAL_NAME = /(?:^|\.)(?:localhost|local|lan|internal|home|home\.arpa|intranet|corp|localdomain)$/;
/** RFC 1918, RFC 3927, loopback, RFC 6598. */
const LOCAL_V4 =
  /^(?:127|10)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
/** Loopback, RFC 4193, RFC 4291 link-local. */
const LOCAL_V6 = /^\[(?:::1\]|f[cd][\da-f]{2}:|fe[89ab][\da-f]:)/;

/** Whether a host is the person's own machine or network, where nobody from outside has a page. */
export function isLocalPlace({ host, hostKind }: Address): boolean {
  if (hostKind === 'bare') return true;
  if (hostKind === 'ipv4') return LOCAL_V4.test(host);
  return hostKind === 'ipv6' ? LOCAL_V6.test(host) : LOCAL_NAME.test(host);
}
