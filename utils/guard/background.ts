import type { AskedByContentScripts } from '#utils/messaging/contract.ts';

type Questions = AskedByContentScripts;
type Outcome<Answer> = { answered: true; answer: Answer } | { answered: false; why: string };

/** Asks the background once and says how that went; `utils/messaging/ask.ts` is one. */
export type Ask = <Name extends keyof Questions>(
  name: Name,
  question: Questions[Name]['question'],
) => Promise<Outcome<Questions[Name]['answer']>>;

/** Asks the background; `null` when there was no answer. Never rejects. */
export type AskBackground = <Name extends keyof Questions>(
  name: Name,
  question: Questions[Name]['question'],
) => Promise<Questions[Name]['answer'] | null>;

/** Why nobody will ever answer again: the extension was updated or removed under this script. */
const GONE = 'gone';

/** Makes answers out of outcomes; `end` is called when there is no extension any more behind this script. */
export function createBackground(ask: Ask, end: () => void): AskBackground {
  return async (name, question) => {
    const outcome = await ask(name, question);
    if (outcome.answered) return outcome.answer;
    if (outcome.why === GONE) end();
    return null;
  };
}
