import { word } from '#utils/i18n/words.ts';

const SENTENCES = ['welcome_whatReads', 'welcome_whatStops', 'welcome_whatStays'] as const;

/** What the extension does, in three sentences. */
export function WhatStep() {
  return (
    <ol class="three">
      {SENTENCES.map((key) => (
        <li key={key}>{word(key)}</li>
      ))}
    </ol>
  );
}
