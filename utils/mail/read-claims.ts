import type { BrandIndex } from '#utils/brand/brand-index.ts';
import { isMailOf, type MailPlace } from '#utils/brand/mail-place.ts';
import { areSisters } from '#utils/brand/place.ts';
import type { Brand } from '#utils/data/brand.ts';
import { accountWords, connectionWords, noticeWords, troubleWords, warningWords } from '#utils/data/claim-words.ts';
import { brandsNamed } from './brands-named.ts';
import { brandBehindBody, brandOfBody } from './claimed-by-body.ts';
import { type NamedSender, onlyWords, sendersNamed } from './claimed-by-name.ts';
import { brandOfSubject, includesAny, withoutReply } from './claimed-by-subject.ts';
import { type ConfirmedSender, senderConfirmed } from './confirmed-by-words.ts';
import { houseNamed } from './house-named.ts';
import { CLAIM_SIGNS, type ClaimSign } from './mail-claim.ts';
import type { MailWords } from './mail-words.ts';
import { findDisguise } from './name-disguise.ts';
import { nearlyNamed } from './nearly-named.ts';
import { brandPerhapsSpeaking, type SpeakingBrand } from './perhaps-speaking.ts';
import { foldShort } from './read-claim.ts';
import type { Mailbox } from './source/address-list.ts';

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
  /** How the sender's name says it; `null` when it says nothing. */
  named: NamedSender | null;
  /** The subject names another brand than the sender's name. */
  isAboutOther: boolean;
  /** Only the body says it, and in one way: a help desk speaks so of the programs in its house. */
  isFaint: boolean;
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
  const written = withoutVia(sender?.name || sender?.group || '');
  const name = foldShort(written);
  const place = brands.mailPlaces.find(sender?.domain ?? '');
  const subject = foldShort(words.subject);
  const isAnswer = withoutReply(subject) !== subject;
  const sure = namedBy(written, name, place, brands);
  const confirmed = sure || isAnswer ? null : confirmedBy(name, sender, subject, words.body, brands);
  const named = sure ?? confirmed?.named ?? nearlyNamed(name, sender, subject, words.body, brands.names);
  add(named?.brand, 'name');
  if (confirmed) add(confirmed.named.brand, confirmed.sign);
  const isNameless = !named && isNobody(name);
  if (sender) {
    add(brandOfLocalPart(sender.local, sender.domain, brands), 'localPart');
    if (place.standing === 'own' || place.standing === 'relay') add(place.owners[0], 'address');
  }
  let speaking: SpeakingBrand | undefined;
  if (!isAnswer) {
    add(brandOfSubject(subject, brands.names), 'subject');
    if (!isAboutBrands(subject)) {
      speaking = speakerOfBody(words, subject, isNameless, brands);
      add(speaking?.brand, 'body');
    }
  }
  if (!named) for (const { brand } of brandsNamed(name, brands.names)) add(brand, 'mention');

  const nameKind = named ? 'brand' : isNameless ? 'nobody' : 'somebody';
  const claims = Array.from(signs, ([brand, found]): ClaimRead => ({ brand, signs: inOrder(found) }));
  return {
    claims: claims.filter((claim) => isClaim(claim, nameKind, subject)).sort((a, b) => rank(a) - rank(b)),
    nameKind,
    named,
    isAboutOther: isAboutOther(subject, named, brands),
    isFaint: speaking?.isFaint === true && claims.every(({ signs }) => signs.length === 1),
  };
}

function confirmedBy(
  name: string,
  sender: Mailbox | undefined,
  subject: string,
  body: string,
  { names }: BrandIndex,
): ConfirmedSender | null {
  if (!sender || isAboutBrands(subject)) return null;
  return senderConfirmed(name, sender, subject, body, names);
}

/** Whoever warns of forged mails, or connects programs, speaks about brands. */
function isAboutBrands(subject: string): boolean {
  return includesAny(subject, warningWords) || includesAny(subject, connectionWords);
}

/** Who gives no name is whom the body introduces; beside a name it has to speak as the brand more than once. */
function speakerOfBody(
  { body, from }: MailWords,
  subject: string,
  isNameless: boolean,
  { names }: BrandIndex,
): SpeakingBrand | undefined {
  const brand = brandOfBody(body, subject, names) ?? (isNameless ? brandBehindBody(body, subject, names) : undefined);
  if (brand) return { brand, isFaint: false };
  return isNameless ? brandPerhapsSpeaking(body, subject, from[0], names) : undefined;
}

function isAboutOther(subject: string, named: NamedSender | null, { names }: BrandIndex): boolean {
  const told = named ? brandsNamed(subject, names) : [];
  return told.length > 0 && !told.some(({ brand }) => areSisters(brand, named!.brand));
}

/** Mailing lists write `'Amazon' via Accounting`: what stands before was the first sender's name. */
function withoutVia(name: string): string {
  return /^(.{1,200}?)[\s'"”’]+via\s/iu.exec(name)?.[1] ?? name;
}

/** A mention alone is none; a body alone is one when nobody else is named and the subject speaks of an account. */
function isClaim({ signs }: ClaimRead, nameKind: NameKind, subject: string): boolean {
  if (signs.length > 1) return true;
  if (signs[0] === 'body')
    return (
      nameKind === 'nobody' && [accountWords, troubleWords, noticeWords].some((words) => includesAny(subject, words))
    );
  return signs[0] !== 'mention';
}

function inOrder(found: ReadonlySet<ClaimSign>): ClaimSign[] {
  return CLAIM_SIGNS.filter((sign) => found.has(sign));
}

function rank({ signs }: ClaimRead): number {
  return CLAIM_SIGNS.indexOf(signs[0]!) * CLAIM_SIGNS.length - signs.length;
}

/** Of companies that share the name, the one at whose place the sender is. */
function namedBy(written: string, name: string, place: MailPlace, { names }: BrandIndex): NamedSender | null {
  const found = sendersNamed(name, names);
  const here = found.find(({ brand }) => isMailOf(place, brand));
  if (here ?? found[0]) return here ?? found[0]!;
  const house = houseNamed(name, names);
  if (house) return house;
  const disguise = findDisguise(written, names);
  return disguise && { brand: disguise.brand, isWeak: false, isBare: false };
}

function isNobody(name: string): boolean {
  if (OF_OWN_HOUSE.test(name)) return false;
  return name === '' || onlyWords(name) || /^[^\s@]+@[^\s@]+$/.test(name);
}

/** Colleagues: whoever writes so speaks of the programs that the reader's own house uses. */
const OF_OWN_HOUSE = /情報システム|情シス|総務|経理|人事|(?:サポート|ヘルプ)デスク|^it\b|\bservice ?desk\b/;

/** `yodobashi.com@shop.example`: a brand's domain where a name should be. */
function brandOfLocalPart(local: string, domain: string, { names }: BrandIndex): Brand | undefined {
  const found = /(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,}/i.exec(local.slice(0, 200))?.[0].toLowerCase();
  const brand = found && names.ofDomain(found);
  return brand && brand !== names.ofDomain(domain) ? brand : undefined;
}
