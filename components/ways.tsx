import { nameOf } from '#utils/i18n/explain.ts';
import { word } from '#utils/i18n/words.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { Details } from './details.tsx';
import { FromOrganisation } from './from-organisation.tsx';
import { GoOn } from './go-on.tsx';
import { toggleDetails } from './unfold.ts';

/** What a person can do about a verdict; a way that is left out is not offered. */
export interface WaysProps {
  verdict: Verdict;
  onOpenReal?: (() => void) | undefined;
  stay?: { label: string; press: () => void } | undefined;
  onGoOn?: (() => void) | undefined;
}

/** The ways out, best first: the real one, stay, tell me why; and last and least: go on. */
export function Ways({ verdict, onOpenReal, stay, onGoOn }: WaysProps) {
  const { wayOut, names, shown, site, organisation } = verdict;
  return (
    <>
      <div class="ways">
        {wayOut && onOpenReal && (
          <button type="button" class="button first" onClick={onOpenReal}>
            {word('card_openReal', { brand: nameOf(wayOut.brand, names) })}
          </button>
        )}
        {stay && (
          <button type="button" class="button" onClick={stay.press}>
            {stay.label}
          </button>
        )}
        <button type="button" class="button plain" aria-expanded={false} onClick={toggleDetails}>
          {word('card_why')}
        </button>
        {onGoOn && !organisation?.isFinal && <GoOn site={shown.owner || site} onGoOn={onGoOn} />}
      </div>
      {organisation && <FromOrganisation word={organisation} />}
      <Details verdict={verdict} />
    </>
  );
}
