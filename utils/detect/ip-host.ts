import { shorten } from '#utils/text/shorten.ts';
import type { Address } from '#utils/url/address.ts';
import type { LinkFacts } from '#utils/url/read-link.ts';

export function isIpAddress({ hostKind }: Address): boolean {
  return hostKind === 'ipv4' || hostKind === 'ipv6';
}

/** An IPv4 address as it was written, when that is not the usual four numbers: `0x7f.1`, `2130706433`, `0177.0.0.1`. */
export function disguiseOf({ end, written }: LinkFacts): string | undefined {
  if (end.hostKind !== 'ipv4' || !written.host) return undefined;
  const host = written.host.endsWith('.') ? written.host.slice(0, -1) : written.host;
  return host === end.host ? undefined : shorten(host, 60);
}
