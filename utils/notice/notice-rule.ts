import type { NoticeChannel, NoticeKind } from './notice.ts';

/**
 * One way in which a notice is worded. Phrases are sources of regular expressions over folded text (`fold-text.ts`); `{name}`
 * stands for a phrase of `vocabulary.ts`, `…` for a few other words of the same sentence.
 */
export interface Wording {
  /** How clearly it says so: 6 and more nothing else is meant, 5 clear, 4 usual, 2 in a subject, where few words say
   * much; 1 and less: ordinary mails say it, too, so that it tells only the kind of what is forged. */
  weight: number;
  /** All of them stand near each other; the first is the rarest, because it is looked for first. */
  all: readonly string[];
  /** Does not stand near the first. */
  none?: string;
  /** How near, in UTF-16 units; by the language where it is left out. */
  within?: number;
  /** Only in what was met so. A page is read for wordings of pages alone: it offers ways (“Forgot password?”), too. */
  channel?: NoticeChannel;
  /** Only in a text as short as a text message. */
  isShort?: true;
  /** Only in a subject or a title, where few words say much. */
  isSubject?: true;
  /** It stands there so many times at least, each time with other figures. */
  times?: number;
}

/** What a notice looks like in an example; a bare string is a text message, `page` the headings and text of a page. */
export type NoticeExample = string | { subject: string; body?: string } | { title: string; page: string };

/** How one kind of notice is recognised, whether it is genuine or not. */
export interface NoticeRule {
  kind: NoticeKind;
  wordings: { readonly ja: readonly Wording[]; readonly en: readonly Wording[] };
  /** `hit` is recognised as this kind; `miss` as another or none. Run by the tests. */
  examples: {
    readonly hit: { readonly ja: readonly NoticeExample[]; readonly en: readonly NoticeExample[] };
    readonly miss: readonly NoticeExample[];
  };
}
