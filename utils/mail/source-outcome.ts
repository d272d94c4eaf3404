/** Largest mail that is read, in bytes: what mail servers take at most. */
export const SOURCE_LIMIT = 25 * 1024 * 1024;

/**
 * Why a mail's source could not be read. `openOriginal`: Gmail shows it on a page that the person opens. `notOffered`:
 * this webmail gives it only to the person, in a dialog. `signedOut`: it gave a page instead. `refused`: it answered with
 * an error. `silent`: it couldn't be reached. `torn`: it ended before its end. `tooLarge`: beyond `SOURCE_LIMIT`.
 * `gone`: no mail is open there any more. `switchedOff`: the person, or their organisation, wants no sources read.
 */
export type SourceProblem =
  | 'openOriginal'
  | 'notOffered'
  | 'signedOut'
  | 'refused'
  | 'silent'
  | 'torn'
  | 'tooLarge'
  | 'gone'
  | 'switchedOff';

/** The source of an opened mail, a character a byte (U+0000 to U+00FF), or why there is none. Plain JSON. */
export type SourceOutcome = { source: string } | { problem: SourceProblem };
