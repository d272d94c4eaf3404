import type { BreachService } from '#utils/data/health/breach-service.ts';
import { countInRange, hashPassword } from '#utils/health/breach-range.ts';

/**
 * Why the service couldn't tell: it could not be reached, took too long, refused because it was asked too often, failed, or
 * answered something that isn't its format.
 */
export type BreachProblem = 'unreachable' | 'tooSlow' | 'tooOften' | 'failing' | 'oddAnswer';

/** How often the password is known from breaches (0: not at all), or why that can't be said. */
export type BreachAnswer = { times: number } | { problem: BreachProblem };

/** A person waits for it. */
const PATIENCE = 8_000;
/** A padded range has about 1,000 lines of 40 characters. */
const ANSWER_LIMIT = 512 * 1024;

/**
 * Asks whether a password is known from a breach. What leaves the machine are five characters of its hash, which some hundreds
 * of thousands of passwords share; the answer is padded, so that its size tells nothing either. Only for people who switched it
 * on. Never rejects.
 */
export function createBreachCheck(
  { range }: BreachService,
  ask: typeof fetch = fetch,
  patience = PATIENCE,
): (password: string) => Promise<BreachAnswer> {
  return async (password) => {
    const hashed = await hashPassword(password);
    const signal = AbortSignal.timeout(patience);
    try {
      const response = await ask(new URL(hashed.prefix, range), {
        headers: { 'Add-Padding': 'true' },
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        signal,
      });
      if (response.status === 429) return { problem: 'tooOften' };
      if (response.status >= 500) return { problem: 'failing' };
      const text = response.status === 200 ? await readUpTo(response, ANSWER_LIMIT) : null;
      const times = text === null ? null : countInRange(text, hashed);
      return times === null ? { problem: 'oddAnswer' } : { times };
    } catch {
      return { problem: signal.aborted ? 'tooSlow' : 'unreachable' };
    }
  };
}

/** The text of an answer; `null`, and the rest not read, when it is longer than the limit. */
async function readUpTo(response: Response, limit: number): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let read = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    read += value.length;
    if (read > limit) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
