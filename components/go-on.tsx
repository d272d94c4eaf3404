import { useEffect, useRef, useState } from 'preact/hooks';
import { word } from '#utils/i18n/words.ts';

/** A press that follows the first one sooner than this is the second half of a double click, not a decision. */
const TOO_SOON_MS = 600;

/** The way on: a small first press, then a second one that names the domain. */
export function GoOn({ site, onGoOn }: { site: string; onGoOn: () => void }) {
  const [askedAt, setAskedAt] = useState<number | null>(null);
  const sure = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (askedAt !== null) sure.current?.focus();
  }, [askedAt]);

  if (askedAt === null) {
    return (
      <button type="button" class="quiet" onClick={() => setAskedAt(performance.now())}>
        {word('card_goOn')}
      </button>
    );
  }
  return (
    <div class="sure">
      <button
        type="button"
        class="button grave"
        ref={sure}
        onClick={() => performance.now() - askedAt >= TOO_SOON_MS && onGoOn()}
      >
        {word('card_goOnSure', { site: site || '…' })}
      </button>
      <button type="button" class="quiet" onClick={() => setAskedAt(null)}>
        {word('card_goOnNot')}
      </button>
    </div>
  );
}
