import { noticeGists } from '../gists/notice-gists.ts';
import { groupOf } from '../hear-gists.ts';
import { vocabulary } from '../vocabulary.ts';

/**
 * Which concepts a folded text names: each group of words of each gist (`@refund-ja0-about`) and each phrase of the vocabulary
 * (`@twoStep`). A concept hears words that no text has shown yet.
 */
export function conceptsIn(text: string): string[] {
  concepts ??= compileConcepts();
  return concepts.filter(([, words]) => words.test(text)).map(([name]) => name);
}

type Concept = readonly [name: string, words: RegExp];

let concepts: readonly Concept[] | undefined;

const PARTS = ['about', 'event', 'none'] as const;
const TONGUES = ['ja', 'en'] as const;

function compileConcepts(): Concept[] {
  const compiled: Concept[] = Object.entries(vocabulary).map(([name, words]) => [`@${name}`, new RegExp(words, 'u')]);
  for (const { kind, gists } of noticeGists) {
    for (const tongue of TONGUES) {
      for (const [at, gist] of gists[tongue].entries()) {
        for (const part of PARTS) {
          const words = gist[part];
          if (words !== undefined) compiled.push([`@${kind}-${tongue}${at}-${part}`, groupOf(words, tongue)]);
        }
      }
    }
  }
  return compiled;
}
