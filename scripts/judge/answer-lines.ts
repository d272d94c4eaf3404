import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** Longest line that is kept in memory, in UTF-16 units; a longer one gets an error and is skipped to its end. */
const LINE_LIMIT = 8 * 1024 * 1024;

/**
 * Writes one JSON object a line for every line read, in the same order; waits when the reader is slow, and ends quietly
 * when it goes away (`… | head`). What `answer` throws becomes `{"error"}` of that line.
 */
export async function answerLines(input: Readable, output: Writable, answer: (line: string) => object): Promise<void> {
  const gone = new AbortController();
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    gone.abort();
  });
  input.setEncoding('utf8');

  let rest = '';
  let isSkipping = false;
  const reply = (line: string) => `${JSON.stringify(isSkipping ? tooLong() : answerSafely(line, answer))}\n`;

  for await (const chunk of input as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    let text = '';
    for (const line of lines) {
      text += reply(line);
      isSkipping = false;
    }
    if (rest.length > LINE_LIMIT) {
      rest = '';
      isSkipping = true;
    }
    if (!(await write(output, text, gone.signal))) return;
  }
  if (rest !== '' || isSkipping) await write(output, reply(rest), gone.signal);
}

function answerSafely(line: string, answer: (line: string) => object): object {
  try {
    return answer(line.endsWith('\r') ? line.slice(0, -1) : line);
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function tooLong(): object {
  return { error: `The line is longer than ${LINE_LIMIT} characters.` };
}

/** `false` when nobody reads any more. */
async function write(output: Writable, text: string, gone: AbortSignal): Promise<boolean> {
  if (gone.aborted) return false;
  if (text === '' || output.write(text)) return true;
  try {
    await once(output, 'drain', { signal: gone });
    return true;
  } catch {
    return false;
  }
}
