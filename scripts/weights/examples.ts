import { NOTICE_KINDS } from '#utils/data/notices.ts';
import { circumstancesOf } from '#utils/notice/circumstances-of.ts';
import type { FoldedWords } from '#utils/notice/find-wording.ts';
import { hearPhrases } from '#utils/notice/hear-phrases.ts';
import { featuresOf } from '#utils/notice/model/features-of.ts';
import { isForwarded, ownWords } from '#utils/notice/own-words.ts';
import { withoutSmallPrint } from '#utils/notice/small-print.ts';
import type { Wording } from './read-wordings.ts';

/** What is learnt from: what is counted of a text, and the place of its kind (0: none). */
export interface Example {
  text: string;
  /** What is known of it besides its words. */
  signs: readonly string[];
  features: readonly string[];
  place: number;
}

/** The places of the weights: ordinary texts, then the kinds. */
export const PLACES = ['none', ...NOTICE_KINDS] as const;

/** What stands above the message of many mails; every third mail of the kept ones gets either of them. */
const GREETINGS = ['', 'お客様各位\n\n平素よりご利用いただきありがとうございます。\n', 'Dear customer,\n\n'] as const;

/**
 * The wordings as examples, each text once. Forwarded mails are told without the model, and what is a notice only because it is
 * forged says what ordinary mails say, too.
 */
export function examplesOf(wordings: readonly Wording[]): Example[] {
  const examples = wordings
    .filter(({ words }) => !isForwarded(words.subject || words.body.slice(0, 80)))
    .flatMap(({ kind, words, isForged }, at) => {
      const greeting = words.channel === 'mail' ? GREETINGS[at % GREETINGS.length]! : '';
      const body = greeting + words.body;
      const { whole: text, told, signs } = circumstancesOf({ ...words, body }, withoutSmallPrint(ownWords(body)));
      if (isForged && !isSaid({ ...told, text })) return [];
      return {
        text,
        signs,
        features: [...featuresOf(text), ...signs],
        place: kind === null ? 0 : PLACES.indexOf(kind),
      };
    });
  return [...new Map(examples.map((example) => [`${example.signs}${example.text}`, example])).values()];
}

/** What is less clear stands in ordinary mails, too. */
const LEAST = 4;

function isSaid(words: FoldedWords): boolean {
  return [...hearPhrases(words).values()].some((clearness) => clearness >= LEAST);
}
