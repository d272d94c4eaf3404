import { word } from '#utils/i18n/words.ts';
import { createHold, HOLD_KEY, RELEASE_KEY } from './hold.ts';

/** The way on: a small first press that tells what it means, then a button that must be held. */
export function HoldToUse({ site, onUse }: { site: string; onUse: () => void }) {
  const hold = createHold(onUse);
  return (
    <div class="go-on">
      <button type="button" class="quiet" onClick={(event: Event) => fold(event, false)}>
        {word('pageGuard_use')}
      </button>
      <div class="sure" hidden>
        <p class="note">{word('pageGuard_useMeans', { site: site || '…' })}</p>
        <button
          type="button"
          class="button grave hold"
          onPointerDown={hold.begin}
          onPointerUp={hold.end}
          onPointerLeave={hold.end}
          onPointerCancel={hold.end}
          onBlur={hold.end}
          {...{ [`on${HOLD_KEY}`]: hold.begin, [`on${RELEASE_KEY}`]: hold.end }}
          onContextMenu={(event: Event) => event.preventDefault()}
        >
          {word('pageGuard_useHold', { site: site || '…' })}
        </button>
        <button type="button" class="quiet" onClick={(event: Event) => fold(event, true)}>
          {word('pageGuard_useNot')}
        </button>
      </div>
    </div>
  );
}

/** Shows either the first press or what follows it, and takes the keyboard along. */
function fold({ currentTarget }: Event, isFolded: boolean): void {
  const [first, sure] = (currentTarget as Element).closest('.go-on')?.children ?? [];
  if (!(first instanceof HTMLElement && sure instanceof HTMLElement)) return;
  first.hidden = !isFolded;
  sure.hidden = isFolded;
  (isFolded ? first : sure.querySelector<HTMLElement>('.quiet'))?.focus();
}
