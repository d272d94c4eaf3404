import type { NameIndex } from '#utils/brand/name-index.ts';
import type { Brand } from '#utils/data/brand.ts';
import { foldName } from '#utils/text/fold-name.ts';
import { withoutInvisible } from '#utils/text/invisible.ts';
import { brandOfName } from './claimed-by-name.ts';

/** A brand's name that is written so that programs don't see it and people do. */
export interface Disguise {
  brand: Brand;
  /** What is foreign in it: letters as they are, invisible characters by their numbers (`U+2064`). */
  letters: string;
}

const READ_LIMIT = 400;

/**
 * The brand's name behind look-alike letters (`Аmazon` with a Cyrillic А), characters that can't be seen (`メルカ⁤リ`), digits
 * and pairs that pass for letters (`Amaz0n`, `Arnazon`), or spaced letters. `null` for a name that is written as it is, also
 * with accents or full-width letters, which are honest habits.
 */
export function findDisguise(name: string, names: NameIndex): Disguise | null {
  const written = name.slice(0, READ_LIMIT);
  const claimed = brandOfName(foldName(written), names);
  if (claimed) {
    const letters = foreignLetters(written);
    return letters === '' || standsPlainly(written, claimed) ? null : { brand: claimed, letters };
  }
  for (const readAs of [unmelted(written, 'l'), unmelted(written, 'i'), joined(written), fromCapitals(written)]) {
    if (readAs === '') continue;
    const brand = brandOfName(readAs, names);
    if (brand && isLong(brand, readAs)) return { brand, letters: foreignLetters(written) || meltingIn(written) };
  }
  return null;
}

/** Whether some name of the brand stands there letter by letter: what is foreign then stands beside it (a heart, a flag). */
function standsPlainly(written: string, { names, aliases, weakAliases = [] }: Brand): boolean {
  const plain = written.normalize('NFKC').toLowerCase();
  return [names.ja, names.en, ...aliases, ...weakAliases].some((alias) =>
    plain.includes(alias.normalize('NFKC').toLowerCase()),
  );
}

function foreignLetters(written: string): string {
  const found = new Set<string>();
  for (const character of written) {
    if (withoutInvisible(character) === '') found.add(numberOf(character));
    else if (FOREIGN.test(character)) found.add(character);
  }
  return [...found].join(' ');
}

const FOREIGN = /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]/u;

function numberOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** With digits and pairs read as the letters for which they pass; empty when there are none. */
function unmelted(written: string, one: string): string {
  if (!MELTING.test(written)) return '';
  const read = written
    .replace(/(?<=[a-z])I(?=[a-z]|\b)/g, 'l')
    .toLowerCase()
    .replace(/(?<=\p{L})[01|](?=\p{L}|\b)|\b[01](?=\p{L}{2})/gu, (letter) => (letter === '0' ? 'o' : one))
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
  return foldName(read);
}

const MELTING = /[01|]|rn|vv|[a-z]I/i;

function meltingIn(written: string): string {
  const found = written.match(/(?<=\p{L})[01|]|[01](?=\p{L})|rn|vv|(?<=[a-z])I/giu);
  return found ? [...new Set(found)].join(' ') : written.slice(0, 60);
}

/** Capitals of other scripts read as the Latin ones that look alike (`ΑΜΑΖΟΝ`); their small letters don't. Empty without any. */
function fromCapitals(written: string): string {
  const read = written.replace(/[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧᎪᏢᎬᏞᏃᎷᏟᏚᎢ]/gu, (letter) => CAPITALS[letter]!);
  return read === written ? '' : foldName(read);
}

const CAPITALS: Readonly<Record<string, string>> = {
  ...{ Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X' },
  ...{ Ꭺ: 'A', Ꮲ: 'P', Ꭼ: 'E', Ꮮ: 'L', Ꮓ: 'Z', Ꮇ: 'M', Ꮯ: 'C', Ꮪ: 'S', Ꭲ: 'T' },
};

/** `A m a z o n`, `A.m.a.z.o.n` as one word; empty when the letters don't stand apart. */
function joined(written: string): string {
  return /^\p{L}(?:[\s.·・_-]{1,2}\p{L}){4,}$/u.test(written.trim()) ? foldName(written.replace(/[^\p{L}]/gu, '')) : '';
}

/** Short names are met by chance when letters are exchanged. */
function isLong({ names, aliases }: Brand, readAs: string): boolean {
  return [names.en, names.ja, ...aliases].some((alias) => alias.length >= SHORTEST && readAs.includes(foldName(alias)));
}

const SHORTEST = 5;
