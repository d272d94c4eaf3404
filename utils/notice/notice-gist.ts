import type { NoticeKind } from './notice.ts';
import type { NoticeExample } from './notice-rule.ts';

/**
 * What a notice says, in whatever words: something (`about`) to which something happens (`event`). Each is a group of words
 * over folded text, parted by `|`. An English word is a whole one, `*` stands for any ending; `…` for a few other letters.
 */
export interface Gist {
  about: string;
  event: string;
  /** Stands in none of the sentences where the two were met. */
  none?: string;
  /** Only in what was met so, told by its length and whether it has a subject. */
  channel?: 'mail' | 'text';
}

/** How one kind of notice is recognised where none of its phrases (`kinds/<id>.ts`) is heard. */
export interface NoticeGist {
  kind: NoticeKind;
  /** How far this one goes before others that are met, too, because its words are rarer. */
  ahead?: number;
  gists: { readonly ja: readonly Gist[]; readonly en: readonly Gist[] };
  /** `hit` has no phrase of this kind and is recognised all the same; `miss` is not. Run by the tests. */
  examples: {
    readonly hit: { readonly ja: readonly NoticeExample[]; readonly en: readonly NoticeExample[] };
    readonly miss: readonly NoticeExample[];
  };
}
