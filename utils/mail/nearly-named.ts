import type { NameIndex } from '#utils/brand/name-index.ts';
import { honestNeighbours } from '#utils/data/honest-words.ts';
import { findEdit } from '#utils/text/find-edit.ts';
import { foldName } from '#utils/text/fold-name.ts';
import { brandsNamed } from './brands-named.ts';
import { type NamedSender, onlyWords } from './claimed-by-name.ts';
import { withoutReply } from './claimed-by-subject.ts';
import type { Mailbox } from './source/address-list.ts';

/** Shorter names have honest words for neighbours. */
const SHORTEST = 6;
const READ = 4_000;

/**
 * The brand whose name a sender misspells by one letter while subject or body write it right: `Netfiix Support` above “your Netflix
 * account”. `name` and `subject` folded. `null` for a name with words of its own beside it, for one that is a word itself, and where
 * the address bears the same spelling (`Amazone` of amazone.example is called so).
 */
export function nearlyNamed(
  name: string,
  sender: Mailbox | undefined,
  subject: string,
  body: string,
  names: NameIndex,
): NamedSender | null {
  const word = name.split(/[^a-z\d]+/).find((part) => part.length >= SHORTEST && !onlyWords(part));
  if (!word || !sender || sender.domain.includes(word) || honestNeighbours.has(word)) return null;
  if (!onlyWords(name.replace(word, ' '))) return null;
  const text = foldName(`${withoutReply(subject)}\n${body.slice(0, READ)}`);
  const meant = brandsNamed(text, names).find(({ start, end }) => {
    const told = text.slice(start, end);
    return told.length >= SHORTEST && findEdit(word, told) !== null;
  });
  return meant ? { brand: meant.brand, isWeak: false, isBare: false } : null;
}
