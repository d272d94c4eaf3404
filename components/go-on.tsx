import { word } from '#utils/i18n/words.ts';
import { DECISION_MS } from './press-times.ts';

/** The way on: a small first press, then a second one that names the domain. */
export function GoOn({ site, onGoOn }: { site: string; onGoOn: () => void }) {
  return (
    <div class="go-on">
      <button type="button" class="quiet" onClick={(event: Event) => fold(event, false)}>
        {word('card_goOn')}
      </button>
      <div class="sure" hidden>
        <button type="button" class="button grave" onClick={(event: Event) => isDecided(event) && onGoOn()}>
          {word('card_goOnSure', { site: site || '…' })}
        </button>
        <button type="button" class="quiet" onClick={(event: Event) => fold(event, true)}>
          {word('card_goOnNot')}
        </button>
      </div>
    </div>
  );
}

/** Shows either the first press or the second, and takes the keyboard along. */
function fold({ currentTarget }: Event, isFolded: boolean): void {
  const way = (currentTarget as Element).closest('.go-on');
  const first = way?.querySelector<HTMLElement>(':scope > .quiet');
  const sure = way?.querySelector<HTMLElement>('.sure');
  if (!first || !sure) return;
  first.hidden = !isFolded;
  sure.hidden = isFolded;
  sure.dataset.since = String(performance.now());
  (isFolded ? first : sure.querySelector('button'))?.focus();
}

function isDecided({ currentTarget }: Event): boolean {
  const since = (currentTarget as Element).closest<HTMLElement>('.sure')?.dataset.since;
  return performance.now() - Number(since) >= DECISION_MS;
}
