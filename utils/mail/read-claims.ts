import type { BrandIndex } from '#utils/brand/brand-index.ts';
import { areSisters } from '#utils/brand/place.ts';
import type { Brand } from '#utils/data/brand.ts';
import { brandsNamed } from './brands-named.ts';
import { brandOfBody } from './claimed-by-body.ts';
import { brandOfName, onlyWords } from './claimed-by-name.ts';
import { brandOfSubject, withoutReply } from './claimed-by-subject.ts';
import { CLAIM_SIGNS, type ClaimSign } from './mail-claim.ts';
import type { MailWords } from './mail-words.ts';
import { findDisguise } from './name-disguise.ts';
import { foldShort } from './read-claim.ts';

/** A claim with the brand itself, while it is judged. */
export interface ClaimRead {
  brand: Brand;
  /** Strongest first. */
  signs: readonly ClaimSign[];
}

/** Whom the sender's name names: nobody (`info`, `カスタマーサポート`, an address, nothing at all), a brand, or somebody else. */
export type NameKind = 'nobody' | 'brand' | 'somebody';

export interface ClaimsRead {
  /** Strongest first; signs of sisters are joined under the one that has the strongest. */
  claims: readonly ClaimRead[];
  nameKind: NameKind;
}

/**
 * The brands that a mail says it is from, by all signs. A name that holds a brand's among other words (`mention`) counts
 * only beside another sign, and so does the body, because many an honest mail has one of them.
 */
export function readClaims(words: MailWords, brands: BrandIndex): ClaimsRead {
  const signs = new Map<Brand, Set<ClaimSign>>();
  const add = (brand: Brand | undefined, sign: ClaimSign) => {
    if (!brand) return;
    const known = [...signs.keys()].find((other) => areSisters(other, brand)) ?? brand;
    signs.set(known, (signs.get(known) ?? new Set()).add(sign));
  };

  const [sender] = words.from;
  const written = withoutVia(sender?.name ?? '');
  const name = foldShort(written);
  const claimed = brandOfName(name, brands.names) ?? findDisguise(written, brands.names)?.brand;
  add(claimed, 'name');
  const subject = foldShort(words.subject);
  const isAnswer = withoutReply(subject) !== subject;
  if (sender) {
    add(brandOfLocalPart(sender.local, sender.domain, brands), 'localPart');
    const place = brands.mailPlaces.find(sender.domain);
    if (place.standing === 'own' || place.standing === 'relay') add(place.owners[0], 'address');
  }
  if (!isAnswer) {
    add(brandOfSubject(subject, brands.names), 'subject');
    add(brandOfBody(words.body, brands.names), 'body');
  }
  if (!claimed) for (const { brand } of brandsNamed(name, brands.names)) add(brand, 'mention');

  const claims = Array.from(signs, ([brand, found]): ClaimRead => ({ brand, signs: inOrder(found) }));
  return {
    claims: claims.filter(({ signs }) => !WEAK.has(signs.join(' '))).sort((a, b) => rank(a) - rank(b)),
    nameKind: claimed ? 'brand' : isNobody(name, sender?.local ?? '') ? 'nobody' : 'somebody',
  };
}

/** Mailing lists write `'Amazon' via Accounting`: what stands before was the first sender's name. */
function withoutVia(name: string): string {
  return /^(.{1,200}?)[\s'"”’]+via\s/iu.exec(name)?.[1] ?? name;
}

/** These alone are no claim. */
const WEAK: ReadonlySet<string> = new Set(['mention', 'body']);

function inOrder(found: ReadonlySet<ClaimSign>): ClaimSign[] {
  return CLAIM_SIGNS.filter((sign) => found.has(sign));
}

function rank({ signs }: ClaimRead): number {
  return CLAIM_SIGNS.indexOf(signs[0]!) * CLAIM_SIGNS.length - signs.length;
}

function isNobody(name: string, local: string): boolean {
  return name === '' || name === local || onlyWords(name) || /^[^\s@]+@[^\s@]+$/.test(name);
}

/** `yodobashi.com@shop.example`: a brand's domain where a name should be. */
function brandOfLocalPart(local: string, domain: string, { names }: BrandIndex): Brand | undefined {
  const found = /(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,}/i.exec(local.slice(0, 200))?.[0].toLowerCase();
  const brand = found && names.ofDomain(found);
  return brand && brand !== names.ofDomain(domain) ? brand : undefined;
}
