import { createSignSource, type SignSource } from '#components/own-sign/sign-source.ts';
import type { ShownSign } from '#utils/data/own-sign.ts';
import { showSign } from '#utils/data/sign-pictures.ts';

/** What the person of the sheet knows us by. */
export const PHRASE: ShownSign = { kind: 'phrase', phrase: 'さくら餅と番茶' };
export const PICTURE: ShownSign = showSign({ kind: 'picture', picture: 'crane' });
/** A phrase that would turn the line around, if it could. */
export const TURNING: ShownSign = { kind: 'phrase', phrase: 'תה ירוק שלי' };

/** A sign that is known already. */
export function knownSign(sign: ShownSign | null): SignSource {
  return { ...createSignSource(async () => sign), now: () => sign };
}
