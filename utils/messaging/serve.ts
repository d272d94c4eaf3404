import { browser } from '@wxt-dev/browser';
import { CONTRACT_VERSION, type Contract } from './contract.ts';
import { isQuestionName, questions } from './questions.ts';
import { type AskerOf, askerFor, type Sender } from './senders.ts';
import { isEnvelope, type Reply } from './wire.ts';

type Promisable<T> = T | Promise<T>;

export type Handlers = {
  [Name in keyof Contract]: (
    question: Contract[Name]['question'],
    asker: AskerOf<Name>,
  ) => Promisable<Contract[Name]['answer']>;
};

type AnyHandler = (question: unknown, asker: unknown) => Promisable<unknown>;

/**
 * Answers every question of the contract; forgetting one does not compile. What is unknown, malformed, of another
 * version or not the sender's to ask is refused, and a handler that throws is answered as `failed`: every question of
 * ours gets a reply, and messages that are not ours are left alone. Must be called in the worker's first turn.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, sendResponse: (reply: Reply) => void) => {
    if (!isEnvelope(message)) return undefined;
    reply(handlers, message, sender).then(sendResponse);
    return true;
  });
}

async function reply(
  handlers: Handlers,
  { version, name, question }: { version: number; name: string; question: unknown },
  sender: Sender,
): Promise<Reply> {
  if (version !== CONTRACT_VERSION || !isQuestionName(name)) return { noAnswer: 'refused' };
  const asker = askerFor(name, sender);
  if (!asker || !questions[name](question)) return { noAnswer: 'refused' };
  try {
    return { answer: await (handlers[name] as AnyHandler)(question, asker) };
  } catch (error) {
    console.error(`${name} could not be answered`, error);
    return { noAnswer: 'failed' };
  }
}
