import type { BrandIndex } from '#utils/brand/brand-index.ts';
import type { Imitated, ImitationIndex } from '#utils/brand/imitation-index.ts';
import type { Address } from '#utils/url/address.ts';
import type { LinkFacts } from '#utils/url/read-link.ts';

/** The part of the host that its owner chose: between the subdomains and the public suffix, decoded for reading. */
export function ownNameOf(address: Address, hostRead: string): string {
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
  const found = imitations.lookingLike(name);
  return found && !found.domain.startsWith(`${name}.`) ? found : undefined;
}

/**
 * Whether such a resemblance can only be meant to deceive. Foreign letters have no honest use beside Latin ones; figures
 * and pairs stand for letters in honest names, too, so that there it must be worth while: the brand was imitated before,
 * people sign in there, or the name is one that makes a claim by itself.
 */
export function isMeantToDeceive(found: Imitated, { end, endHostRead }: LinkFacts, brands: BrandIndex): boolean {
  const { brand, domain } = found;
  if (endHostRead !== end.host || (brand.confirmedUrls ?? 0) > 0 || brand.signIn !== undefined) return true;
  return brands.likenesses.exact(firstLabelOf(domain)) !== undefined;
}

/** The name that `findLookalike` went by. */
export function firstLabelOf(domain: string): string {
  return domain.slice(0, domain.indexOf('.'));
}

/** The letters of the name that pass for others, each once, with spaces between. */
export function meltingLettersOf({ end, endHostRead }: LinkFacts): string {
  const found = ownNameOf(end, endHostRead).match(/[^\0-\x7f]|[01]|rn|vv/gu) ?? [];
  return [...new Set(found)].join(' ');
}

/** Whether an ASCII name holds what passes for a letter: `0`, `1`, or a pair that melts into one (`rn`, `vv`). */
export function hasMeltingLetters(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code === ZERO || code === ONE) return true;
    if (code === R && name.charCodeAt(at + 1) === N) return true;
    if (code === V && name.charCodeAt(at + 1) === V) return true;
  }
  return false;
}

const ZERO = 48;
const ONE = 49;
const N = 110;
const R = 114;
const V = 118;
