import { decodePunycode } from './punycode.ts';

/** A DNS label has at most 63 octets (RFC 1035, section 2.3.4); longer ones lead nowhere and are not decoded. */
const LABEL_LIMIT = 63;

/** The host as it is meant to be read: `xn--` labels decoded, the others as they are. ASCII hosts come back as they are. */
export function decodeHost(host: string): string {
  return host.includes('xn--') ? host.split('.').map(decodeLabel).join('.') : host;
}

function decodeLabel(label: string): string {
  if (!label.startsWith('xn--') || label.length > LABEL_LIMIT) return label;
  return decodePunycode(label.slice(4)) ?? label;
}
