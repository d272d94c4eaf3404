import type { FoundName, NameIndex } from '#utils/brand/name-index.ts';
import { areSisters } from '#utils/brand/place.ts';
import type { Brand } from '#utils/data/brand.ts';
import { senderWords } from '#utils/data/claim-words.ts';

/** A brand that a sender's name says it is. */
export interface NamedSender {
  brand: Brand;
  /** The name is a weak one of the brand's (`Dell`, `Visa`), which people and other things bear as well. */
  isWeak: boolean;
  /** The brand's name and nothing else; otherwise words of senders stand beside it (`Amazon Support`). */
  isBare: boolean;
}

/**
 * The brands that a sender's name says it is: the brand's own name, alone or among words that any sender uses. Takes the name
 * folded (`fold-name.ts`). Several where companies share the name; none for a name that only mentions a brand.
 */
export function sendersNamed(name: string, names: NameIndex): NamedSender[] {
  if (!name) return [];

  const found = sendersAmongWords(name, names, (text) => names.startingAt(text), OF_COMPANIES);
  if (found.length > 0) return found;
  const brand = brandOfDomainIn(name, names);
  return brand ? [{ brand, isWeak: false, isBare: false }] : [];
}

/**
 * The brands of which a sender's name may speak, though by itself it claims nothing: by a weak name among any words of senders
 * (`Steam Support`), or by an everyday word (`Allegro`). The mail has to say more (`confirmed-by-words.ts`).
 */
export function sendersPerhapsNamed(name: string, names: NameIndex): NamedSender[] {
  const startingAt = (text: string) => [...names.startingAt(text).filter(isWeakName), ...names.everydayAt(text)];
  return name ? sendersAmongWords(name, names, startingAt, /(?:)/) : [];
}

function isWeakName({ isWeak }: FoundName): boolean {
  return isWeak;
}

/** `behindWeak`: what has to stand behind a weak name that isn't alone. */
function sendersAmongWords(
  name: string,
  names: NameIndex,
  startingAt: (text: string) => readonly FoundName[],
  behindWeak: RegExp,
): NamedSender[] {
  for (const start of startsIn(name)) {
    const text = name.slice(start);
    const found: (NamedSender & { end: number })[] = [];
    for (const { brand, end, isWeak } of startingAt(text)) {
      const rest = text.slice(end).replace(CLOSING, '');
      const isBare = rest === '' && start === openingLength(name);
      const isAmongWords = !isWeak || behindWeak.test(rest);
      if (isBare || (isAmongWords && isBoundary(text, end) && onlyWords(withoutOwn(rest, brand, names))))
        found.push({ brand, isWeak, isBare, end });
    }
    if (found.length > 0) return found.filter(({ end }) => end === found[0]!.end);
  }
  return [];
}

/** `UPS Services` may be anybody's; `auからのお知らせ` and `UPS Notification` are not. */
const OF_COMPANIES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|^[\s\p{P}]*(?:notifications?|security|alerts?|customer|japan)\b/u;

/** Without the brand's other names and those of its sisters: `Netflix ネットフリックス`, `Norton LifeLock`, `JR東日本 えきねっと`. */
function withoutOwn(rest: string, brand: Brand, names: NameIndex): string {
  const start = separatorAt(rest, 0);
  const own = names.startingAt(rest.slice(start)).find((found) => areSisters(found.brand, brand));
  return own && isBoundary(rest, start + own.end) ? rest.slice(start + own.end) : rest;
}

/** The first of them. */
export function brandOfName(name: string, names: NameIndex): Brand | undefined {
  return sendersNamed(name, names)[0]?.brand;
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

/** Whether nothing but sender's words, digits and punctuation stands in a folded text. */
export function onlyWords(rest: string): boolean {
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
export function isBoundary(text: string, end: number): boolean {
  return !(/[\p{Script=Latin}]/u.test(text[end - 1] ?? '') && /[\p{Script=Latin}]/u.test(text[end] ?? ''));
}

/** A name that is the brand's address or host and nothing else: `info@amazon.co.jp`, `www.amazon.co.jp サポート`. */
function brandOfDomainIn(name: string, names: NameIndex): Brand | undefined {
  const found = /(?:https?:\/\/)?(?:[\w.+-]+@)?((?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,})/.exec(name);
  const brand = found && names.ofDomain(found[1]!);
  if (!found || !brand) return undefined;
  return onlyWords(name.replace(found[0], ' ')) ? brand : undefined;
}
