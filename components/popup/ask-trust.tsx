import { useId, useState } from 'preact/hooks';
import type { Scope } from '#utils/data/person-lists.ts';
import { word } from '#utils/i18n/words.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { Choice } from '../lists/choice.tsx';
import type { Until } from '../lists/list-ways.ts';
import { WhyDanger } from '../lists/why-danger.tsx';
import type { HostInQuestion } from './host-in-question.ts';
import { ScopeChoice, siteIn } from './scope-choice.tsx';

interface AskTrustProps {
  verdict: Verdict;
  place: HostInQuestion;
  onTrust(site: string, scope: Scope, until: Until): void;
  onLeave(): void;
}

/** How far and how long a site is to be trusted; of a dangerous one it is said why before. */
export function AskTrust({ verdict, place, onTrust, onLeave }: AskTrustProps) {
  const [scope, setScope] = useState<Scope>('host');
  const [until, setUntil] = useState<Until>('session');
  const isDanger = verdict.level === 'danger';
  return (
    <form
      class="trust-ask"
      onSubmit={(event) => {
        event.preventDefault();
        onLeave();
        onTrust(siteIn(place, scope), scope, until);
      }}
    >
      <WhyDanger verdict={verdict} />
      <ScopeChoice place={place} value={scope} onChoose={(value) => setScope(value)} />
      <Choice<Until>
        label={word('trust_howLong')}
        name={useId()}
        value={until}
        onChoose={(value) => setUntil(value)}
        options={[
          { value: 'session', children: word('trust_session') },
          { value: 'always', children: word('trust_always') },
        ]}
      />
      <p class="soft small">{word('trust_limits')}</p>
      <div class="ways">
        <button type="submit" class={`button ${isDanger ? 'grave' : ''}`} data-action="trustNow">
          {word(isDanger ? 'trust_anyway' : 'trust_now')}
        </button>
        <button type="button" class="quiet" onClick={onLeave}>
          {word('trust_leave')}
        </button>
      </div>
    </form>
  );
}
