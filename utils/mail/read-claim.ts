import type { BrandIndex } from '#utils/brand/brand-index.ts';
import type { FoundName, NameIndex } from '#utils/brand/name-index.ts';
import { areSisters } from '#utils/brand/place.ts';
import { accountWords, addressingWords, senderWords } from '#utils/data/claim-words.ts';
import { foldName } from '#utils/text/fold-name.ts';
import type { MailSighting } from './mail-sighting.ts';

/**
 * Id of the brand that a mail says it is from, or `null`: by the sender's name, or else by a subject that speaks as the
 * brand. A mail that talks *about* a brand (a coupon site, a newspaper) makes no claim. That the address is the brand's
 * own changes nothing: addresses are forged every day.
 */
export function readClaim(mail: MailSighting, brands: BrandIndex): string | null {
  const subject = foldShort(mail.subject);
  const isSure = isNoEverydayWord(mail.senderName) || includesAny(subject, accountWords);
  const named = brandOfSender(foldShort(mail.senderName), isSure, brands.names);
  if (named) return named.id;

  const spoken = brandOfSubject(subject, brands.names);
  if (!spoken) return null;
  const owner = brands.names.ofDomain(domainOf(mail.senderAddress));
  return owner && !areSisters(owner, spoken) ? null : spoken.id;
}

/** Names and subjects are short; what is longer is padding. */
const READ_LIMIT = 400;

function foldShort(text: string): string {
  return foldName(text.slice(0, READ_LIMIT));
}

function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
    .replace(/[>.\s]+$/, '');
}

type Brand = FoundName['brand'];

/**
 * People are called Ana and Rogers, and a box is a box: in small letters a weak name needs a subject about an account.
 * `LINE`, and what is written in no Latin letters, is no such word.
 */
function isNoEverydayWord(name: string): boolean {
  return !/\p{Script=Latin}/u.test(name) || (/\p{Lu}{3}/u.test(name) && !/\p{Ll}/u.test(name));
}

/** `isSure`: a weak name claims, too, when it is the whole. */
function brandOfSender(name: string, isSure: boolean, names: NameIndex): Brand | undefined {
  if (!name) return undefined;

  for (const start of startsIn(name)) {
    const text = name.slice(start).replace(CLOSING, '');
    for (const { brand, end, isWeak } of names.startingAt(text)) {
      const rest = text.slice(end);
      if (isWeak) {
        if (rest === '' && start === openingLength(name) && isSure) return brand;
      } else if (rest === '' && start === openingLength(name)) return brand;
      else if (isBoundary(text, end) && onlyWords(rest)) return brand;
    }
  }
  return brandOfDomainIn(name, names);
}

const CLOSING = /[\s"'”’»>）)\]】』」》〉〕]+$/u;
const OPENING = /^[\s"'“‘«<（([【『「《〈〔]+/u;

function openingLength(name: string): number {
  return OPENING.exec(name)?.[0].length ?? 0;
}

/** Where a brand's name may begin: at the front, or behind words that any sender puts there (`重要`, `株式会社`). */
function startsIn(name: string): number[] {
  const starts = [openingLength(name)];
  for (let at = starts[0]!; at < name.length; ) {
    const length = wordAt(name, at) || separatorAt(name, at);
    if (length === 0) break;
    at += length;
    starts.push(at);
  }
  return starts;
}

/** Whether nothing but sender's words, digits and punctuation is left. */
function onlyWords(rest: string): boolean {
  for (let at = 0; at < rest.length; ) {
    const length = wordAt(rest, at) || separatorAt(rest, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** Length of the longest sender's word at this index; Latin words must end where a word ends. 0: there is none. */
function wordAt(text: string, at: number): number {
  let longest = 0;
  for (const word of senderWords) {
    if (word.length > longest && text.startsWith(word, at) && isBoundary(text, at + word.length)) longest = word.length;
  }
  return longest;
}

function separatorAt(text: string, at: number): number {
  return /^[\s\p{P}\p{S}\p{N}]+/u.exec(text.slice(at))?.[0].length ?? 0;
}

/** Whether a word may end here: a Latin word is not cut in two, Japanese goes on without spaces. */
function isBoundary(text: string, end: number): boolean {
  return !(/[\p{Script=Latin}]/u.test(text[end - 1] ?? '') && /[\p{Script=Latin}]/u.test(text[end] ?? ''));
}

/** A name that is the brand's address or host and nothing else: `info@amazon.co.jp`, `www.amazon.co.jp サポート`. */
function brandOfDomainIn(name: string, names: NameIndex): Brand | undefined {
  const found = /(?:https?:\/\/)?(?:[\w.+-]+@)?((?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,})/.exec(name);
  const brand = found && names.ofDomain(found[1]!);
  if (!found || !brand) return undefined;
  return onlyWords(name.replace(found[0], ' ')) ? brand : undefined;
}

/** `【brand】…` or `brand …`, when the rest is about the reader's account and speaks to the reader. */
function brandOfSubject(subject: string, names: NameIndex): Brand | undefined {
  const text = withoutReply(subject);
  const bracketed = /^[【[「『《〈（(]([^】\]」』》〉）)]{1,40})[】\]」』》〉）)]/u.exec(text);
  const behind = bracketed ? text.slice(bracketed[0].length) : '';
  if (bracketed && includesAny(behind, accountWords)) {
    const brand = brandOfSender(bracketed[1]!, true, names);
    if (brand) return brand;
  }

  const start = bracketed && onlyWords(bracketed[1]!) ? bracketed[0].length : 0;
  const rest = text.slice(start).replace(/^[\s:：\-–—!！]*(?:your |重要[:：\s]*)?/u, '');
  const speaking = names.startingAt(rest).find((found) => !found.isWeak && speaksAs(rest, found));
  return speaking?.brand;
}

function withoutReply(subject: string): string {
  return subject.replace(/^(?:(?:re|fw|fwd)\s*[:：]\s*)+/, '');
}

function speaksAs(text: string, { end }: FoundName): boolean {
  if (!isBoundary(text, end)) return false;
  const rest = text.slice(end).replace(/^(?:[\s:：|\-–—,、]|の|からの|より|で(?=の))+/u, '');
  const near = rest.slice(0, NEAR);
  return includesAny(near, accountWords) && includesAny(rest, addressingWords);
}

/** The account is named right behind the brand: “Amazonアカウントの…”, “Amazon: your payment…”. */
const NEAR = 24;

function includesAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
