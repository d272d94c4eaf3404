import { useState } from 'preact/hooks';
import type { YourWord } from '#utils/brand/lists/yours.ts';
import type { Scope } from '#utils/data/person-lists.ts';
import { say, word } from '#utils/i18n/words.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import type { Until } from '../lists/list-ways.ts';
import { Sentence } from '../sentence.tsx';
import { AskNever } from './ask-never.tsx';
import { AskTrust } from './ask-trust.tsx';
import { hostInQuestion } from './host-in-question.ts';

/** What the person has said of a host; whether it stands because of one of their own brands, and only until the browser is closed. */
export type Said = YourWord & { isOwnBrand: boolean; isForSession?: boolean };

/** What the popup can do about a link's site. */
export interface YourWordWays {
  wordOn(host: string): Said | null;
  /** Whether what the person trusts counts: an organisation may decide for them. */
  mayTrust(): boolean;
  trust(site: string, scope: Scope, until: Until): void;
  neverTrust(site: string, scope: Scope): void;
  takeBack(said: YourWord): void;
  openLists(): void;
}

/** The person's word on a link's site: given, or taken back. */
export function YourWordOn({ verdict, ways }: { verdict: Verdict; ways: YourWordWays }) {
  const [asked, setAsked] = useState<'trust' | 'never' | null>(null);
  const place = hostInQuestion(verdict);
  if (!place) return null;

  const said = ways.wordOn(place.host);
  if (said?.by) return <p class="note soft">{word('organisation_decided')}</p>;
  if (said) return <Decided said={said} ways={ways} />;
  const leave = () => setAsked(null);
  if (asked === 'trust') return <AskTrust verdict={verdict} place={place} onTrust={ways.trust} onLeave={leave} />;
  if (asked === 'never') return <AskNever place={place} onNever={ways.neverTrust} onLeave={leave} />;
  return (
    <div class="your-word">
      {ways.mayTrust() ? (
        <button type="button" class="quiet" data-action="trust" onClick={() => setAsked('trust')}>
          {word('trust_begin')}
        </button>
      ) : (
        <p class="note soft">{word('organisation_noTrust')}</p>
      )}
      <button type="button" class="quiet" data-action="never" onClick={() => setAsked('never')}>
        {word('never_begin')}
      </button>
    </div>
  );
}

/** Own brands are changed in the lists: what is trusted with them is more than this host. */
function Decided({ said, ways }: { said: Said; ways: YourWordWays }) {
  const canTakeBack = said.says === 'never' || !said.isOwnBrand;
  const sentence = said.says === 'never' ? 'never_stop' : 'trust_stop';
  return (
    <div class="your-word">
      <button
        type="button"
        class="quiet"
        data-action={canTakeBack ? 'takeBack' : 'openLists'}
        onClick={() => (canTakeBack ? ways.takeBack(said) : ways.openLists())}
      >
        {canTakeBack ? <Sentence parts={say(sentence, { site: said.host })} /> : word('trust_openLists')}
      </button>
    </div>
  );
}
