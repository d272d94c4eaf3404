import type { Known } from '#utils/detect/define-link-detector.ts';
import { noticeOfText } from '#utils/notice/notice-of.ts';
import { assessText } from '#utils/verdict/assess-text.ts';
import { tellLink, tellReasons } from './tell-verdict.ts';

/**
 * The verdict on one line: a text (an SMS, what somebody pasted) as a JSON string. Throws an `Error` that says what is wrong
 * with the line.
 */
export function judgeTextLine(line: string, known: Known): object {
  const text = readLine(line);
  const { verdict, links } = assessText(text, known);
  return {
    level: verdict.level,
    claims: verdict.claims,
    links: links.map(tellLink),
    reasons: tellReasons(verdict.reasons),
    notice: noticeOfText(text, verdict, known.brands),
  };
}

function readLine(line: string): string {
  const written = (line.startsWith('\ufeff') ? line.slice(1) : line).trim();
  if (written === '') throw new Error('The line is empty.');
  const text = parse(written);
  if (typeof text !== 'string') throw new Error('The line is no JSON string.');
  return text;
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    throw new Error('The line is not valid JSON.');
  }
}
