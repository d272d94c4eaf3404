import type { Imitated, ImitationIndex } from '#utils/brand/imitation-index.ts';
import { skeletonOf } from '#utils/text/skeleton.ts';
import type { Address } from '#utils/url/address.ts';

/** The part of the host that its owner chose: between the subdomains and the public suffix, decoded for reading. */
function ownNameOf(address: Address, hostRead: string): string {
  const { host, site, suffixAt } = address;
  if (hostRead === host) return host.slice(host.length - site.length, suffixAt - 1);

  const labels = hostRead.split('.');
  const suffixLabels = host.slice(suffixAt).split('.').length;
  return labels[labels.length - suffixLabels - 1] ?? '';
}

/** The brand's domain that the host's own name resembles letter by letter without being written so. */
export function findLookalike(address: Address, hostRead: string, imitations: ImitationIndex): Imitated | undefined {
  if (address.hostKind !== 'domain') return undefined;

  const name = ownNameOf(address, hostRead);
  if (!canDeceive(name)) return undefined;
  const found = imitations.bySkeleton(skeletonOf(name));
  return found && !found.domain.startsWith(`${name}.`) ? found : undefined;
}

/** Only names with a digit, a foreign letter or a pair that melts together (`rn`, `vv`) can look like another. */
function canDeceive(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code > 127 || code === 48 || code === 49) return true;
    if (code === 114 && name.charCodeAt(at + 1) === 110) return true;
    if (code === 118 && name.charCodeAt(at + 1) === 118) return true;
  }
  return false;
}
