import type { AskBackground } from './background.ts';
import { type BookLine, partOf } from './book-line.ts';
import { verdictOf } from './judgement.ts';

/** Lines of the book on their way to the background, asked about in parts of one mail each. */
export interface AskQueue {
  /** Puts a line last; it is asked about from the next `start` on. */
  add(line: BookLine): void;
  start(): void;
  /** Takes out a line that its link no longer says; where it was counted already, that is told with the next question. */
  strike(line: BookLine): void;
  /** Asks about a line before all others, or waits for what is asked already. */
  askNow(line: BookLine): Promise<void>;
  /** Drops what is not of open mails any more. */
  dropClosed(): void;
  clear(): void;
}

interface QueueWorld {
  ask: AskBackground;
  /** Whether the line's mail is still open. */
  isOpen(line: BookLine): boolean;
  /** Whether the line is still what its link says. */
  isNow(line: BookLine): boolean;
  /** Called with lines of open mails whose judgement has just come. */
  onJudged(lines: readonly BookLine[]): void;
  signal: AbortSignal;
}

/** Pause before links that got no answer are asked about again. */
export const AGAIN_MS = 3_000;

/** Opens an empty queue. */
export function createAskQueue({ ask, isOpen, isNow, onJudged, signal }: QueueWorld): AskQueue {
  const underway = new Map<BookLine, Promise<void>>();
  let waiting: BookLine[] = [];
  let outdated: BookLine[] = [];
  let isAsking = false;

  function askFor(lines: readonly BookLine[], struck: readonly BookLine[] = []): Promise<void> {
    const answer = askOnce(lines, struck).finally(() => {
      for (const line of lines) underway.delete(line);
    });
    for (const line of lines) underway.set(line, answer);
    return answer;
  }

  async function askOnce(lines: readonly BookLine[], struck: readonly BookLine[]): Promise<void> {
    const { key, sighting } = (lines[0] ?? struck[0])!.mail;
    const question = { mailKey: key, mail: sighting, links: lines.map((line) => line.sighting) };
    const before = struck.length > 0 && { outdated: struck.map((line) => line.sighting) };
    const verdicts = await ask('judgeLinks', { ...question, ...before });
    lines.forEach((line, index) => {
      line.judgement = verdicts?.[index] ?? 'failed';
    });
    if (!verdicts) void askAgain(lines);
    const told = lines.filter(isOpen);
    if (told.length > 0 && !signal.aborted) onJudged(told);
  }

  /** A background that did not answer may be starting, or busy: it is asked once more. Nothing is lost by waiting. */
  async function askAgain(lines: readonly BookLine[]): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    const left = lines.filter((line) => line.judgement === 'failed' && !line.isSecond && isOpen(line) && isNow(line));
    for (const line of left) Object.assign(line, { judgement: 'pending', isSecond: true });
    waiting.push(...left);
    if (!signal.aborted) void askAll();
  }

  async function askAll(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    while (waiting.length + outdated.length > 0 && !signal.aborted) {
      const first = (waiting[0] ?? outdated[0])!.mail;
      const [part, later] = partOf(waiting, first);
      const [struck, struckLater] = partOf(outdated, first);
      waiting = later;
      outdated = struckLater;
      await askFor(part, struck);
    }
    isAsking = false;
  }

  return {
    add: (line) => void waiting.push(line),
    start: () => void askAll(),

    strike(line) {
      if (waiting.includes(line)) {
        waiting = waiting.filter((other) => other !== line);
        return;
      }
      const strike = () => {
        if (!verdictOf(line.judgement)) return;
        outdated.push(line);
        void askAll();
      };
      const answer = underway.get(line);
      if (answer) void answer.then(strike);
      else if (verdictOf(line.judgement)) outdated.push(line);
    },

    askNow(line) {
      const asked = underway.get(line);
      if (asked) return asked;
      waiting = waiting.filter((other) => other !== line);
      line.judgement = 'pending';
      return askFor([line]);
    },

    dropClosed() {
      waiting = waiting.filter(isOpen);
      outdated = outdated.filter(isOpen);
    },

    clear() {
      waiting = [];
      outdated = [];
    },
  };
}
