import { binaryOf } from '#utils/mail/source/bytes.ts';
import { SOURCE_LIMIT, type SourceOutcome } from '#utils/mail/source-outcome.ts';

/** What we use of `fetch`; given as a parameter, so that every bad answer can be tested. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const PATIENCE_MS = 45_000;

/**
 * Fetches a mail's source from the webmail itself, as its own pages do. Never throws: what goes wrong comes back as a
 * problem. Stops reading at the limit.
 */
export async function fetchSource(
  url: string,
  headers: Readonly<Record<string, string>>,
  fetchIt: Fetch = (...asked) => fetch(...asked),
): Promise<SourceOutcome> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const answer = await fetchIt(url, { headers, credentials: 'same-origin', signal }).catch(() => null);
  if (!answer) return { problem: 'silent' };
  if (!answer.ok) return { problem: answer.status === 401 ? 'signedOut' : 'refused' };
  // whoever is not signed in any more is led to a page
  if (/^text\/html\b/i.test(answer.headers.get('content-type') ?? '')) return { problem: 'signedOut' };
  if (Number(answer.headers.get('content-length')) > SOURCE_LIMIT) {
    await answer.body?.cancel().catch(() => undefined);
    return { problem: 'tooLarge' };
  }
  return readBody(answer);
}

async function readBody({ body }: Response): Promise<SourceOutcome> {
  const reader = body?.getReader();
  const pieces: string[] = [];
  let length = 0;
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      length += part.value.length;
      if (length > SOURCE_LIMIT) {
        await reader?.cancel();
        return { problem: 'tooLarge' };
      }
      pieces.push(binaryOf(part.value));
    }
  } catch {
    return { problem: 'torn' };
  }
  return length > 0 ? { source: pieces.join('') } : { problem: 'gone' };
}
