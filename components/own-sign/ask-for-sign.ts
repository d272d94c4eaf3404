import type { ShownSign } from '#utils/data/own-sign.ts';
import { ask } from '#utils/messaging/ask.ts';

/** The person's sign as the background has it; `undefined` when nobody answers. */
export async function askForSign(): Promise<ShownSign | null | undefined> {
  const reply = await ask('getOwnSign', {});
  return reply.answered ? reply.answer : undefined;
}
