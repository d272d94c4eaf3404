/** What makes a password easier to guess; each has a sentence, in the order in which a person reads them. */
export const PASSWORD_FAULTS = [
  'yourWords',
  'known',
  'name',
  'word',
  'keyboard',
  'repeat',
  'sequence',
  'date',
  'short',
] as const;

export type PasswordFault = (typeof PASSWORD_FAULTS)[number];

/** A piece of a password that an estimator recognised, as far as it is asked here (zxcvbn's `sequence`). */
export interface FoundPiece {
  pattern: string;
  token: string;
  dictionaryName?: string;
}

/** Shorter than this can be tried out whatever it is made of. */
const SHORT = 10;

/** Which faults the pieces show, in the order of the list; of a strong password only that it has the person's own words. */
export function faultsOf(password: string, pieces: readonly FoundPiece[], isStrong: boolean): PasswordFault[] {
  const found = new Set(pieces.flatMap((piece) => faultOf(piece, password) ?? []));
  if ([...password].length < SHORT) found.add('short');
  return PASSWORD_FAULTS.filter((fault) => found.has(fault) && (!isStrong || fault === 'yourWords'));
}

function faultOf({ pattern, token, dictionaryName = '' }: FoundPiece, password: string): PasswordFault | null {
  if (token.length < 3) return null;
  if (pattern === 'dictionary') return faultOfDictionary(dictionaryName, token.length * 2 >= password.length);
  if (pattern === 'spatial') return 'keyboard';
  if (pattern === 'repeat') return 'repeat';
  if (pattern === 'sequence' || pattern === 'wordSequence') return 'sequence';
  return pattern === 'date' || pattern === 'regex' ? 'date' : null;
}

/** A password that others use is one only when there is little else. */
function faultOfDictionary(name: string, isMostOfIt: boolean): PasswordFault {
  if (name.startsWith('userInputs')) return 'yourWords';
  if (name.startsWith('passwords')) return isMostOfIt ? 'known' : 'word';
  return /^(?:first|last)names/.test(name) ? 'name' : 'word';
}
