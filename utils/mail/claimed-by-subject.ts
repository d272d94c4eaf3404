import type { FoundName, NameIndex } from '#utils/brand/name-index.ts';
import type { Brand } from '#utils/data/brand.ts';
import {
  accountWords,
  addressingWords,
  businessWords,
  connectionWords,
  troubleWords,
} from '#utils/data/claim-words.ts';
import { brandsNamed } from './brands-named.ts';
import { brandOfName, isBoundary, onlyWords } from './claimed-by-name.ts';

/**
 * The brand as which a subject speaks: `【brand】…` or `brand …`, when the rest is about the reader's account and speaks to
 * the reader or of some trouble. Takes the subject folded.
 */
export function brandOfSubject(subject: string, names: NameIndex): Brand | undefined {
  const text = withoutReply(subject);
  if (includesAny(text, connectionWords)) return undefined;
  if (includesAny(text, businessWords) && !includesAny(text, troubleWords)) return undefined;
  const bracketed = /^[【[「『《〈（(]([^】\]」』》〉）)]{1,40})[】\]」』》〉）)]/u.exec(text);
  if (bracketed && includesAny(text.slice(bracketed[0].length), accountWords)) {
    const brand = brandOfName(bracketed[1]!, names);
    if (brand) return brand;
  }

  const start = bracketed && onlyWords(bracketed[1]!) ? bracketed[0].length : 0;
  const opening = OPENING.exec(text.slice(start))!;
  const rest = text.slice(start + opening[0].length);
  const isPressing = start > 0 || opening[1] !== undefined;
  const speaking = names.startingAt(rest).find((found) => speaksAs(rest, found, isPressing));
  return speaking?.brand ?? brandTold(text, names);
}

/** The one brand that stands behind a sender's words inside the subject: “final notice from …”, “about your … account”. */
function brandTold(text: string, names: NameIndex): Brand | undefined {
  const told = brandsNamed(text, names).filter(({ start, end }) => {
    const [before, behind] = [text.slice(0, start), text.slice(end)];
    return (
      (NOTICE_FROM.test(before) && /^[\s\p{P}]*$/u.test(behind)) || (ABOUT_YOUR.test(before) && OF_READER.test(behind))
    );
  });
  return told.length === 1 ? told[0]!.brand : undefined;
}

const NOTICE_FROM =
  /(?:notice|notification|alert|message|reminder|rappel|mitteilung|nachricht|hinweis|avviso|aviso|notificacion|bericht|wiadomosc)(?: \p{L}+)? (?:from|de|von|ihrer|da|di|van|od) (?:the |la |l['’])?$/u;
const ABOUT_YOUR = /(?:about|with|to|for|verify|confirm|restore|unlock) your $/u;
const OF_READER = /^ (?:account|card|wallet|subscription|membership|mailbox|payment|package|parcel)\b/u;

/** What stands before the name in a subject that wants something of its reader. */
const OPENING =
  /^[\s:：\-–—!！]*(your |ihr |votre compte |votre colis |[st]u cuenta |il tuo conto |(?:お使い|あなた|お客[様さ]ま?)の|(?:重要|緊急|至急|警告)[:：!！\s]*)?/u;

/** Without the marks of an answer or a forwarded mail. */
export function withoutReply(subject: string): string {
  return subject.replace(/^(?:(?:re|fw|fwd)\s*[:：]\s*)+/, '');
}

/** A headline speaks of trouble, too: without a word of address it takes another sign that the reader is meant. */
function speaksAs(text: string, { end, isWeak }: FoundName, isPressing: boolean): boolean {
  if (!isBoundary(text, end)) return false;
  // `NHK`, `Steam`: what else is called so is not locked
  if (isWeak && !(isPressing && includesAny(text.slice(end), troubleWords))) return false;
  const behind = text.slice(end);
  const rest = behind.replace(/^(?:[\s:：|\-–—,、]|の|からの|より|で(?=の))+/u, '');
  if (!includesAny(rest.slice(0, NEAR), accountWords)) return false;
  return (
    includesAny(rest, addressingWords) || ((isPressing || /^[:：]/.test(behind)) && includesAny(rest, troubleWords))
  );
}

/** The account is named right behind the brand: “Amazonアカウントの…”, “Amazon: your payment…”. */
const NEAR = 24;

/** Whether one of the words stands in the text. */
export function includesAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
