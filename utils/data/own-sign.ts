import type { SignLayer, SignPicture } from './sign-pictures.ts';

/**
 * What a person chose to know our cards by: a phrase of their own, or one of our pictures. A page can imitate a card, but not this:
 * it is drawn in closed shadow roots and on our own pages alone.
 */
export type OwnSign = { kind: 'phrase'; phrase: string } | { kind: 'picture'; picture: SignPicture };

/** The same with all that is needed to draw it, so that the table of pictures stays out of other people's pages. */
export type ShownSign =
  | { kind: 'phrase'; phrase: string }
  | { kind: 'picture'; picture: SignPicture; layers: readonly SignLayer[] };
