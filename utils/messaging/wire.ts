/** Why a question got no answer. All of these are expected; none is thrown. */
export type NoAnswer =
  /** The extension was updated or removed under this script: nobody will ever answer it again. */
  | 'gone'
  /** The background could not be reached or did not answer in time; asking again may help. */
  | 'silent'
  /** Unknown question, wrong version, malformed, or not this asker's to ask. */
  | 'refused'
  /** The background broke while answering. */
  | 'failed';

/** A question as it travels. Whoever receives it believes none of these types. */
export interface Envelope {
  version: number;
  name: string;
  question: unknown;
}

/** A reply as it travels. */
export type Reply = { answer: unknown } | { noAnswer: Extract<NoAnswer, 'refused' | 'failed'> };

/** Whether something looks like a question of ours at all; what doesn't is not ours to answer. */
export function isEnvelope(message: unknown): message is Envelope {
  return isObject(message) && typeof message.version === 'number' && typeof message.name === 'string';
}

/** Whether something is a reply of ours. */
export function isReply(reply: unknown): reply is Reply {
  return isObject(reply) && ('answer' in reply || reply.noAnswer === 'refused' || reply.noAnswer === 'failed');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
