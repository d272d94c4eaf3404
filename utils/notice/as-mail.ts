import type { NoticeWords } from './notice.ts';
import { ownWords } from './own-words.ts';
import { withoutSmallPrint } from './small-print.ts';

/**
 * A bare text as what it was before it was copied: a mail with its subject, where lines of its header were copied too or where
 * it is parted as mails are and begins with a title; otherwise a text message. Of codes this is the difference.
 */
export function asMail(whole: string): NoticeWords {
  const text = whole.slice(0, READ);
  const head = text.slice(0, HEAD);
  const subject = SUBJECT.exec(ownWords(head));
  if (subject) {
    return { subject: subject[1]!.trim(), body: text.replace(HEADER_LINES, ''), channel: 'mail' };
  }
  const [line = ''] = text.trimStart().split('\n', 1);
  const lines = text.trim().split('\n').length;
  if (
    lines > 2 &&
    line.length <= LONGEST_TITLE &&
    !/\d{4}/.test(line) &&
    (isTitle(line, text) || GREETS.test(head) || withoutSmallPrint(text) !== text)
  ) {
    return { subject: line.trim(), body: text.trimStart().slice(line.length), channel: 'mail' };
  }
  const [title = '', ...others] = text.trimStart().split(PARAGRAPH, PARTS);
  if (others.length < PARTS - 1 || title.length > LONGEST_TITLE || /\d{4}/.test(title)) {
    return { subject: '', body: text, channel: 'text' };
  }
  const [first = '', ...rest] = title.split('\n');
  return { subject: first, body: [...rest, text.trimStart().slice(title.length)].join('\n'), channel: 'mail' };
}

/** What stands below is looked through for nothing. */
const READ = 20_000;
const HEAD = 2_000;
const SUBJECT = /^[ \t]*(?:subject|件名|題名|タイトル)[ \t]*[:：][ \t]*(\S.*)$/im;
const HEADER_LINES =
  /^[ \t]*(?:subject|from|to|date|sent|件名|題名|タイトル|差出人|送信者|宛先|日付|日時|送信日時)[ \t]*[:：].*$/gim;

/** A line without a stop, which is no sender's name, above more than a text message holds. */
function isTitle(line: string, text: string): boolean {
  return (
    text.length > LONGEST_MESSAGE &&
    line.trim().length >= SHORTEST_TITLE &&
    !/[。.!?！？:：…」)）\]】]\s*$|https?:/.test(line)
  );
}

const LONGEST_MESSAGE = 100;
const SHORTEST_TITLE = 8;

/** Whom a mail is for, on a line of its own. */
const GREETS = /^.{1,20}[ \u3000]?(?:様|さま|各位)[、,]?\s*$|^(?:dear|hello|hi)\b.{0,30},?\s*$/im;

/** A title, a greeting or first words, and more. */
const PARTS = 3;
const PARAGRAPH = /\r?\n[ \t\u3000]*\r?\n\s*/;
const LONGEST_TITLE = 90;
