import type { NameIndex } from '#utils/brand/name-index.ts';
import type { Brand } from '#utils/data/brand.ts';
import { accountWords, connectionWords, noticeWords, troubleWords } from '#utils/data/claim-words.ts';
import { type Voice, voicesAt } from './body-voices.ts';
import { brandsPerhapsNamed } from './brands-named.ts';
import { includesAny } from './claimed-by-subject.ts';
import { bearsName } from './confirmed-by-words.ts';
import { foldLines } from './fold-lines.ts';
import type { Mailbox } from './source/address-list.ts';

/** A brand as which the body of a nameless mail speaks. */
export interface SpeakingBrand {
  brand: Brand;
  /** One voice only, or a name alone at the end: a help desk speaks so of the programs in its house. */
  isFaint: boolean;
}

/** More than a notice is a letter or a newsletter, which names brands for reasons of its own. */
const LONGEST_NOTICE = 2_500;

/**
 * The one brand of which a short mail speaks that gives no sender's name, by its weak and everyday names, too: the mail greets as
 * it, signs as it, or tells of the reader's account there, and its subject (folded) is about an account. `undefined` for a long
 * mail, for one that names several brands, and where the address bears the name itself.
 */
export function brandPerhapsSpeaking(
  body: string,
  subject: string,
  sender: Mailbox | undefined,
  names: NameIndex,
): SpeakingBrand | undefined {
  const notice = foldLines(body, 2 * LONGEST_NOTICE);
  if (!sender || notice.length > LONGEST_NOTICE || includesAny(notice, connectionWords)) return undefined;
  const told = brandsPerhapsNamed(notice, names).filter(({ brand }) => !bearsName(sender, brand));
  const spoken = oneBrand(told.map(({ brand }) => brand));
  if (!spoken) return undefined;

  const voices = new Set<Voice>();
  for (const named of told) {
    if (named.brand !== spoken) continue;
    for (const voice of voicesAt(notice, named)) voices.add(voice);
    if (isLastLine(notice, named.start, named.end)) voices.add('signed');
  }
  const isTrouble = includesAny(subject, troubleWords);
  const isAccount = isTrouble || includesAny(subject, accountWords);
  const isTold = brandsPerhapsNamed(subject, names).some(({ brand }) => brand === spoken);
  const isTroubled = isTrouble || includesAny(notice, troubleWords);
  const isIntroduced = [...voices].some((voice) => INTRODUCING.has(voice));
  if (voices.size === 0 || !isTroubled) return undefined;
  if (voices.size === 1 && !isAccount) return undefined;
  // a name at the end is a button under a headline about the brand
  if (isTold && voices.size === 1 && voices.has('signed') && !includesAny(notice, troubleWords)) return undefined;
  if (!isAccount && !(isTold && isIntroduced && includesAny(subject, noticeWords))) return undefined;
  return { brand: spoken, isFaint: voices.size === 1 || !isIntroduced };
}

/** By these a sender says who it is, or calls the reader its customer. */
const INTRODUCING: ReadonlySet<Voice> = new Set(['greeting', 'signature', 'rights']);

/** Of companies that share a name each counts; the first that all of them may be. */
function oneBrand(brands: readonly Brand[]): Brand | undefined {
  const [first] = brands;
  return first && brands.every((brand) => brand === first) ? first : undefined;
}

function isLastLine(notice: string, start: number, end: number): boolean {
  const lineStart = notice.lastIndexOf('\n', start) + 1;
  const before = notice.slice(lineStart, start);
  return lineStart > 0 && /^(?:発行[元者]?[:：])?$/u.test(before) && /^(?:株式会社)?[.。]?$/u.test(notice.slice(end));
}
