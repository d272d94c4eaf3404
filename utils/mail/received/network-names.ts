import { getDomain } from 'tldts';

/** Whether the host is one of these names or below one. */
export function isUnder(host: string, names: readonly string[]): boolean {
  return names.some((name) => host === name || host.endsWith(`.${name}`));
}

/** The organisation's domain of a host (RFC 7489, section 3.2, by the public suffix list with its private section), or `null`. */
export function organisationOf(host: string): string | null {
  return HOST.test(host) ? getDomain(host, { allowPrivateDomains: true, extractHostname: false }) : null;
}

const HOST = /^[\p{L}\p{M}\p{N}_.-]+$/u;

/** A name or address that only means something inside a network: no dot, `.internal`, `.local`, RFC 1918 and the like. */
export function isInside(host: string): boolean {
  if (/^[\d.]+$/.test(host))
    return /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(
      host,
    );
  if (host.includes(':')) return /^(?:::1$|f[cd]|fe[89ab])/.test(host);
  return !host.includes('.') || /\.(?:internal|intranet|lan|local|localdomain|localhost|home|corp|private)$/.test(host);
}
