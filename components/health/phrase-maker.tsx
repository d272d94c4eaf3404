import { useState } from 'preact/hooks';
import { type PassPhrase, WORDS_IN_PHRASE } from '#utils/health/pass-phrase.ts';
import { type Language, language, word } from '#utils/i18n/words.ts';
import type { Adviser } from './health-ways.ts';

interface PhraseMakerProps {
  make: Adviser['makePhrase'];
  onCopy(text: string): void;
}

/** So many words of the shorter list, the Japanese one, are worth 70 bits. */
const WORDS = 7;

/** Draws a long phrase from a list of words. */
export function PhraseMaker({ make, onCopy }: PhraseMakerProps) {
  const [tongue, setTongue] = useState<Language>(language());
  const [count, setCount] = useState(WORDS);
  const [phrase, setPhrase] = useState<PassPhrase | 'failed' | null>(null);
  const counts = Array.from(
    { length: WORDS_IN_PHRASE.most - WORDS_IN_PHRASE.fewest + 1 },
    (_, at) => at + WORDS_IN_PHRASE.fewest,
  );
  return (
    <div class="phrase-maker">
      <h3>{word('phrase_title')}</h3>
      <p class="soft small">{word('phrase_lead')}</p>
      <div class="add">
        <label class="field">
          <span>{word('phrase_words')}</span>
          <select value={tongue} onChange={({ currentTarget }) => setTongue(currentTarget.value as Language)}>
            <option value="ja">{word('phrase_ja')}</option>
            <option value="en">{word('phrase_en')}</option>
          </select>
        </label>
        <label class="field">
          <span>{word('phrase_count')}</span>
          <select value={count} onChange={({ currentTarget }) => setCount(Number(currentTarget.value))}>
            {counts.map((number) => (
              <option key={number} value={number}>
                {number}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="button"
          data-action="makePhrase"
          onClick={async () => setPhrase((await make(tongue, count)) ?? 'failed')}
        >
          {word('phrase_make')}
        </button>
      </div>
      <div aria-live="polite">
        {phrase === 'failed' && <p class="fault">{word('password_failed')}</p>}
        {phrase !== null && phrase !== 'failed' && (
          <div class="made">
            <output class="phrase-text">{phrase.text}</output>
            <button type="button" class="button" data-action="copyPhrase" onClick={() => onCopy(phrase.text)}>
              {word('health_copy')}
            </button>
            <p class="soft small">{word('phrase_worth', { bits: String(Math.floor(phrase.bits)) })}</p>
          </div>
        )}
      </div>
    </div>
  );
}
