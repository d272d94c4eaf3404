import { readTagList, squeeze } from './tag-list.ts';

/** A public key as its domain publishes it (RFC 6376, section 3.6.1). */
export interface KeyRecord {
  /** `k=`: `rsa` when it is not told. */
  type: string;
  /** `p=`, base64; empty: the key was revoked. */
  key: string;
  /** `h=`: hashes that it may be used with; `null`: any. */
  hashes: readonly string[] | null;
  /** `t=y`: the domain tries DKIM out. */
  isTest: boolean;
  /** `t=s`: `i=` must be exactly of the signing domain. */
  isStrict: boolean;
}

/** Reads the TXT record; `null`: it is none, or not for mail. */
export function readKeyRecord(text: string): KeyRecord | null {
  const { tags, isRepeated } = readTagList(text);
  const services = squeeze(tags.get('s') ?? '*').split(':');
  const isOurs = (tags.get('v') ?? 'DKIM1') === 'DKIM1' && (services.includes('*') || services.includes('email'));
  if (isRepeated || !isOurs || !tags.has('p')) return null;

  const flags = squeeze(tags.get('t')).toLowerCase().split(':');
  return {
    type: squeeze(tags.get('k') ?? 'rsa').toLowerCase(),
    key: squeeze(tags.get('p')),
    hashes: tags.has('h') ? squeeze(tags.get('h')).toLowerCase().split(':') : null,
    isTest: flags.includes('y'),
    isStrict: flags.includes('s'),
  };
}
