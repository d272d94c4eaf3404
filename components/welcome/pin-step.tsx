import { say, word } from '#utils/i18n/words.ts';
import { LevelMark } from '../level-mark.tsx';
import { Sentence } from '../sentence.tsx';

export type BrowserKind = 'chrome' | 'edge' | 'firefox';

const LINES = [1, 2] as const;

/** How the button is kept in sight, as this browser has it; and that it is there already. */
export function PinStep({ browser, isPinned }: { browser: BrowserKind; isPinned: boolean | null }) {
  return (
    <>
      <p class="lead">{word('pin_lead')}</p>
      <ol class="three">
        {LINES.map((line) => (
          <li key={line}>
            <Sentence parts={say(`pin_${browser}${line}`)} />
          </li>
        ))}
      </ol>
      <p class={`state ${isPinned ? 'official' : 'unknown'}`} role="status">
        {isPinned && (
          <>
            <LevelMark level="official" />
            {word('pin_done')}
          </>
        )}
      </p>
    </>
  );
}
