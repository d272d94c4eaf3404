import type { OwnSign, ShownSign } from './own-sign.ts';

/** A part of a picture on a 32 × 32 field; `paint` names a colour that the style sheet has for light and dark. */
export interface SignLayer {
  path: string;
  paint: 'ink' | 'red' | 'green' | 'gold' | 'water' | 'paper';
  /** Width of the line; left out for a filled shape. */
  line?: number;
}

/** The pictures to choose from, in order; layers from back to front. Drawn for this product. The id never changes once given. */
export const SIGN_PICTURES = {
  teaCup: [
    { path: 'M8.5 10h15l-1.7 17.2a2 2 0 0 1-2 1.8h-7.6a2 2 0 0 1-2-1.8z', paint: 'water' },
    { path: 'M9 14.6h14l-.4 4.2H9.4z', paint: 'paper' },
    { path: 'M13 7.4c-1.6-1.6 1.4-2.6 0-4.4M18.6 7.4c-1.6-1.6 1.4-2.6 0-4.4', paint: 'ink', line: 1.6 },
  ],
  crane: [
    { path: 'M13.5 20.5 8 4.5 20.5 17.5z', paint: 'red' },
    { path: 'M16.5 20.5 26 6.5 21.5 20z', paint: 'gold' },
    { path: 'M12 20.5 5.5 12 2.5 14.5M20 20.5 30 14', paint: 'red', line: 2.2 },
    { path: 'M9.5 20h13.5l-6.5 8z', paint: 'red' },
  ],
  pine: [
    { path: 'M14.6 22h2.8v7.5h-2.8z', paint: 'ink' },
    { path: 'M16 2.5 22.5 11h-13z', paint: 'green' },
    { path: 'M16 7.5 25 17.5H7z', paint: 'green' },
    { path: 'M16 13 28 24H4z', paint: 'green' },
  ],
  mountain: [
    { path: 'M12.6 8.5h6.8L31 27.5H1z', paint: 'water' },
    { path: 'M12.6 8.5h6.8l3.3 5.6-2.9-1.2-2.1 3-1.8-2.6-2 2.4-2-2.7-2.6 1z', paint: 'paper' },
    { path: 'M12.6 8.5h6.8l3.3 5.6-2.9-1.2-2.1 3-1.8-2.6-2 2.4-2-2.7-2.6 1z', paint: 'ink', line: 0.9 },
  ],
  wave: [
    {
      path: 'M2 27c0-10 6-17.5 14-17.5 6.2 0 10 4 10 8 0-2.6-6.6-4.4-8.6 0-1.6 4 2.6 6.5 6.6 6.5h6V27z',
      paint: 'water',
    },
    { path: 'M6.5 24.5c.5-6 4-10.5 8.5-10.5', paint: 'paper', line: 1.6 },
    { path: 'M26.5 8v.1M22.5 4.5v.1M29.5 12.5v.1', paint: 'water', line: 2.4 },
  ],
  moon: [
    { path: 'M20.5 3.5a12.8 12.8 0 1 0 8 18.5A10.6 10.6 0 0 1 20.5 3.5z', paint: 'gold' },
    { path: 'M25.5 8.5v.1M28.5 14v.1', paint: 'gold', line: 2.2 },
  ],
  fish: [
    {
      path: 'M2.5 16C6 10 11 8 15.5 8c4 0 7 2.8 8.5 5.4L29.5 9v14L24 18.6C22.5 21.2 19.5 24 15.5 24 11 24 6 22 2.5 16z',
      paint: 'red',
    },
    { path: 'M8.5 14.5v.1', paint: 'paper', line: 2.6 },
    { path: 'M13 11.5c2 3 2 6 0 9M18 12.5c1.3 2.4 1.3 4.6 0 7', paint: 'paper', line: 1.4 },
  ],
  umbrella: [
    { path: 'M2.5 17C3 9 9 4.5 16 4.5S29 9 29.5 17z', paint: 'red' },
    { path: 'M16 4.5V17M16 4.5C12 8 10.5 12 10 17M16 4.5c4 3.5 5.5 7.5 6 12.5', paint: 'paper', line: 1.2 },
    { path: 'M16 2.8V26c0 3.5 4.5 3.5 4.5.4', paint: 'ink', line: 1.9 },
  ],
  fan: [
    { path: 'M16 27 2 13.5C9 5 23 5 30 13.5z', paint: 'gold' },
    { path: 'M16 27 8 9M16 27l-3-19.6M16 27l3-19.6M16 27l8-18', paint: 'paper', line: 1.2 },
    { path: 'M16 27v.1', paint: 'ink', line: 4 },
  ],
  plum: [
    {
      path: 'M16 4.5a5 5 0 0 1 5 5 5 5 0 0 1 2.9 9.3 5 5 0 0 1-7.9 5.7 5 5 0 0 1-7.9-5.7A5 5 0 0 1 11 9.5a5 5 0 0 1 5-5z',
      paint: 'red',
    },
    { path: 'M16 15.5v-5M16 15.5l4.8-1.5M16 15.5l3 4M16 15.5l-3 4M16 15.5l-4.8-1.5', paint: 'paper', line: 1.2 },
    { path: 'M16 15.5v.1', paint: 'gold', line: 4.5 },
  ],
  lantern: [
    { path: 'M11 4h10v3H11zM11 25h10v3H11z', paint: 'ink' },
    { path: 'M12 7h8c4 3 5.5 6 5.5 9S24 22 20 25h-8c-4-3-5.5-6-5.5-9S8 10 12 7z', paint: 'gold' },
    { path: 'M8.5 11.5h15M6.7 16h18.6M8.5 20.5h15', paint: 'paper', line: 1.3 },
  ],
  boat: [
    { path: 'M15.5 3.5v17H4.5z', paint: 'paper' },
    { path: 'M15.5 3.5v17H4.5z', paint: 'ink', line: 1.3 },
    { path: 'M18 8.5l8.5 12H18z', paint: 'red' },
    { path: 'M2.5 23h27l-4.5 6H7z', paint: 'water' },
  ],
} as const satisfies Record<string, readonly SignLayer[]>;

export type SignPicture = keyof typeof SIGN_PICTURES;

/** Whether this is the id of a picture. */
export function isSignPicture(id: unknown): id is SignPicture {
  return typeof id === 'string' && Object.hasOwn(SIGN_PICTURES, id);
}

/** The sign with all that is needed to draw it. */
export function showSign(sign: OwnSign): ShownSign {
  return sign.kind === 'phrase' ? sign : { ...sign, layers: SIGN_PICTURES[sign.picture] };
}
