import { browser } from '@wxt-dev/browser';
import { CONTRACT_VERSION, type Contract } from './contract.ts';
import { type Envelope, isReply, type NoAnswer } from './wire.ts';

export type Outcome<Answer> = { answered: true; answer: Answer } | { answered: false; why: NoAnswer };

const PATIENCE_MS = 10_000;
/** A webmail may need long to give a large mail. */
const PATIENT = /^(checkMail|readSource|judgeOriginal)/;
const NOBODY_YET_MS = 250;

/**
 * Asks the background. Never throws and never waits for ever: what can go wrong comes back as `{answered: false, why}`.
 * A background that is only just starting (no listener yet) is asked a second time.
 */
export async function ask<Name extends keyof Contract>(
  name: Name,
  question: Contract[Name]['question'],
): Promise<Outcome<Contract[Name]['answer']>> {
  const envelope: Envelope = { version: CONTRACT_VERSION, name, question };
  const first = await send(envelope);
  if (first !== NOBODY_YET) return first;
  await pause(NOBODY_YET_MS);
  const second = await send(envelope);
  return second === NOBODY_YET ? { answered: false, why: 'silent' } : second;
}

const LATE = Symbol('late');
const NOBODY_YET = Symbol('nobody listens yet');

async function send(envelope: Envelope): Promise<Outcome<never> | typeof NOBODY_YET> {
  if (isOrphan()) return { answered: false, why: 'gone' };
  const patience = new AbortController();
  try {
    const reply: unknown = await Promise.race([
      browser.runtime.sendMessage(envelope),
      pause(PATIENT.test(envelope.name) ? 6 * PATIENCE_MS : PATIENCE_MS, patience.signal).then(() => LATE),
    ]);
    if (reply === LATE) return { answered: false, why: 'silent' };
    if (!isReply(reply)) return NOBODY_YET;
    return 'answer' in reply
      ? { answered: true, answer: reply.answer as never }
      : { answered: false, why: reply.noAnswer };
  } catch {
    return isOrphan() ? { answered: false, why: 'gone' } : NOBODY_YET;
  } finally {
    patience.abort();
  }
}

/** After an update or removal the old script lives on in its page, without an extension behind it. */
function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => clearTimeout(timer));
  });
}
