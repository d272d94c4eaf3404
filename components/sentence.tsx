import type { Part } from '#utils/i18n/fill.ts';
import { keepTogether } from '#utils/i18n/spacing.ts';
import { Stranger } from './stranger.tsx';

/** A sentence in parts: our words, with what belongs together on one line, and a stranger's words isolated. */
export function Sentence({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      {parts.map((part, at) =>
        // a sentence's parts never change places, so their index names them
        typeof part === 'string' ? <Ours key={at} text={part} /> : <Stranger key={at} text={part.value} />,
      )}
    </>
  );
}

function Ours({ text }: { text: string }) {
  return (
    <>
      {keepTogether(text).map((piece, at) =>
        at % 2 === 0 ? (
          piece
        ) : (
          <span key={at} class="whole">
            {piece}
          </span>
        ),
      )}
    </>
  );
}
