import type { PageFacts } from '#utils/page/page-facts.ts';
import type { NoticeWords } from './notice.ts';

/** Shorter lines without a stop are buttons and links, which offer and do not tell. */
const SHORTEST_STATEMENT = 18;
const STOP = /[。．.!！?？…]\s*$|。/;

/**
 * What of a page may be a notice: its title, its headings, and the lines of its text that are sentences. `isWhole`: false
 * leaves the text out, because a page that asks for nothing is a notice only if that is what it is called.
 */
export function wordsOfPage({ title, headings, text }: PageFacts, isWhole: boolean): NoticeWords {
  const told = isWhole ? text.split('\n').filter(isStatement) : [];
  // an empty line ends a sentence
  return { subject: title, body: [...new Set([...headings, ...told])].join('\n\n'), channel: 'page' };
}

function isStatement(line: string): boolean {
  return line.length >= SHORTEST_STATEMENT || (line.length > 5 && STOP.test(line));
}
