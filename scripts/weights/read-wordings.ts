import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asMail } from '#utils/notice/as-mail.ts';
import { noticeGists } from '#utils/notice/gists/notice-gists.ts';
import { noticeRules } from '#utils/notice/kinds/notice-rules.ts';
import { isNoticeKind, type NoticeKind, type NoticeWords } from '#utils/notice/notice.ts';
import type { NoticeExample } from '#utils/notice/notice-rule.ts';
import { ROOT } from '../lib/paths.mjs';

/** A text of which is known which notice it is (`null`: none). */
export interface Wording {
  kind: NoticeKind | null;
  words: NoticeWords;
  /** Recognised only where the verdict is danger. */
  isForged: boolean;
}

const FILES = ['tests/notice/wordings.txt', 'tests/notice/more-wordings.txt'];

/**
 * The wordings that are kept, `kind|channel|forged?|subject|body` a line; `-` is no notice, `\n` ends a line of the body. Throws
 * for a line of another kind.
 */
export function readWordings(files: readonly string[] = FILES): Wording[] {
  return files
    .flatMap((file) => readFileSync(join(ROOT, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map(readWording);
}

/** Somewhere to go, as most notices have; it is no word, but makes another line. */
const LINK = '\nhttps://vbduteq.example/a';

/** The examples that stand beside the rules and the gists, as what they are, with and without a link; misses are told by their rule alone what they are not. */
export function readExamples(): Wording[] {
  return [...noticeRules, ...noticeGists].flatMap(({ kind, examples: { hit } }) =>
    [...hit.ja, ...hit.en].flatMap((example) => {
      const words = wordsOf(example);
      return [words, { ...words, body: words.body + LINK }].map((one) => ({ kind, words: one, isForged: false }));
    }),
  );
}

function wordsOf(example: NoticeExample): NoticeWords {
  if (typeof example === 'string') return asMail(example);
  if ('page' in example) return { subject: example.title, body: example.page, channel: 'page' };
  return { subject: example.subject, body: example.body ?? '', channel: 'mail' };
}

function readWording(line: string): Wording {
  const [id, channel, forged, subject = '', written = ''] = line.split('|');
  if (id !== '-' && !isNoticeKind(id)) throw new Error(`No such notice: ${line}`);
  const body = written.replaceAll('\\n', '\n');
  const words: NoticeWords = channel === 'text' ? asMail(body) : { subject, body, channel: 'mail' };
  return { kind: id === '-' ? null : id, words, isForged: forged === 'forged' };
}
