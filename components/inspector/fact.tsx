import type { ComponentChildren } from 'preact';
import { word } from '#utils/i18n/words.ts';
import type { Level } from '#utils/verdict/verdict.ts';
import { LevelMark } from '../level-mark.tsx';

interface FactProps {
  level: Level;
  title: ComponentChildren;
  /** The result in a word or two. */
  result: string;
  /** How one can see it oneself. */
  how?: ComponentChildren;
  children: ComponentChildren;
}

/** One thing that was checked: its name, what came out, what that means, and how to see it oneself. */
export function Fact({ level, title, result, how, children }: FactProps) {
  return (
    <li class={`fact ${level}`}>
      <LevelMark level={level} />
      <div>
        <h3>
          {title} <span class="fact-result">{result}</span>
        </h3>
        {children}
        {how && (
          <p class="how">
            <b>{word('card_how')}</b>
            {how}
          </p>
        )}
      </div>
    </li>
  );
}
