import { expressionOf, type FoldedWords } from './find-wording.ts';
import { noticeGists } from './gists/notice-gists.ts';
import type { NoticeKind } from './notice.ts';
import type { Gist } from './notice-gist.ts';

/**
 * How clearly a folded text says each notice in whatever words: both word groups of a gist in one sentence, or in sentences that
 * stand together (a subject stands with all of them). It is less sure than a phrase, so that it reads the first sentences only, and
 * hears nothing in pages. Those of which none is heard are left out.
 */
export function hearGists(words: FoldedWords): ReadonlyMap<NoticeKind, number> {
  if (words.channel === 'page') return new Map();

  const sentences = words.text
    .slice(0, READ)
    .split(STOP)
    .filter((sentence) => sentence.trim() !== '')
    .slice(0, MOST);
  const hasSubject = words.subjectEnd > 0;
  const heard = noticeGists.map(({ kind, gists, ahead = 0 }) => {
    const met = Math.max(
      ...gists.ja.map((gist) => scoreOf(gist, 'ja', words.channel, sentences, hasSubject)),
      ...gists.en.map((gist) => scoreOf(gist, 'en', words.channel, sentences, hasSubject)),
    );
    return [kind, met && met + ahead] as const;
  });
  return new Map(heard.filter(([, score]) => score > 0));
}

const READ = 1_500;
const MOST = 12;
/** A dot behind one letter is that of a name. */
const STOP = /[。!?]|(?<=[a-z\d)][a-z\d)])\. /u;

interface Compiled {
  about: RegExp;
  event: RegExp;
  none: RegExp | null;
}

const compiled = new WeakMap<Gist, Compiled>();

/** How clearly it is said: by the first sentence, by one, by two that follow each other, by the subject and one. */
const CLEAR = { first: 3, one: 2, two: 1.5, withSubject: 1 };

function scoreOf(
  gist: Gist,
  tongue: 'ja' | 'en',
  channel: string,
  sentences: readonly string[],
  hasSubject: boolean,
): number {
  if (gist.channel && gist.channel !== channel) return 0;
  const { about, event, none } = compile(gist, tongue);
  const isMeant = (text: string): boolean => about.test(text) && event.test(text) && !none?.test(text);
  let most = 0;
  for (const [at, sentence] of sentences.entries()) {
    if (isMeant(sentence)) return at === 0 ? CLEAR.first : CLEAR.one;
    const next = sentences[at + 1];
    if (next !== undefined && isMeant(`${sentence}。${next}`)) most = CLEAR.two;
    else if (hasSubject && at > 1 && isMeant(`${sentences[0]}。${sentence}`)) most = Math.max(most, CLEAR.withSubject);
  }
  return most;
}

function compile(gist: Gist, tongue: 'ja' | 'en'): Compiled {
  const known = compiled.get(gist);
  if (known) return known;
  const made = {
    about: groupOf(gist.about, tongue),
    event: groupOf(gist.event, tongue),
    none: gist.none === undefined ? null : groupOf(gist.none, tongue),
  };
  compiled.set(gist, made);
  return made;
}

/** A group of words as an expression; throws for a name that the vocabulary lacks. */
export function groupOf(words: string, tongue: 'ja' | 'en'): RegExp {
  const source = tongue === 'ja' ? words : `(?<!\\w)(?:${words.replaceAll('*', "[\\w'-]*")})(?!\\w)`;
  return new RegExp(expressionOf(source, tongue).source, 'u');
}
