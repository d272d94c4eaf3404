import { useId, useState } from 'preact/hooks';
import type { YourWord } from '#utils/brand/lists/yours.ts';
import type { Scope } from '#utils/data/person-lists.ts';
import { say, word } from '#utils/i18n/words.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { Choice } from '../lists/choice.tsx';
import type { Until } from '../lists/list-ways.ts';
import { WhyDanger } from '../lists/why-danger.tsx';
import { Sentence } from '../sentence.tsx';
import { type HostInQuestion, hostInQuestion } from './host-in-question.ts';

/** What the popup can do about a link's site. */
export interface TrustWays {
  /** What the person has said of this host; `brand` when it belongs to one of their own. */
  wordOn(host: string): (YourWord & { isOwnBrand: boolean }) | null;
  trust(site: string, scope: Scope, until: Until): void;
  stopTrusting(host: string): void;
  openLists(): void;
}

/** Trust in a link's site, given or taken back. */
export function TrustSite({ verdict, ways }: { verdict: Verdict; ways: TrustWays }) {
  const [isAsking, setAsking] = useState(false);
  const place = hostInQuestion(verdict);
  if (!place) return null;

  const said = ways.wordOn(place.host);
  if (said) return <Decided said={said} ways={ways} />;
  if (isAsking) return <Ask verdict={verdict} place={place} ways={ways} onLeave={() => setAsking(false)} />;
  return (
    <button type="button" class="quiet trust-site" data-action="trust" onClick={() => setAsking(true)}>
      {word('trust_begin')}
    </button>
  );
}

function Decided({ said, ways }: { said: NonNullable<ReturnType<TrustWays['wordOn']>>; ways: TrustWays }) {
  const canStop = said.says === 'trusted' && !said.isOwnBrand;
  return (
    <button
      type="button"
      class="quiet trust-site"
      data-action={canStop ? 'stopTrusting' : 'openLists'}
      onClick={() => (canStop ? ways.stopTrusting(said.host) : ways.openLists())}
    >
      {canStop ? <Sentence parts={say('trust_stop', { site: said.host })} /> : word('trust_openLists')}
    </button>
  );
}

interface AskProps {
  verdict: Verdict;
  place: HostInQuestion;
  ways: TrustWays;
  onLeave(): void;
}

function Ask({ verdict, place: { host, site }, ways, onLeave }: AskProps) {
  const id = useId();
  const [scope, setScope] = useState<Scope>('host');
  const [until, setUntil] = useState<Until>('session');
  const isDanger = verdict.level === 'danger';
  return (
    <form
      class="trust-ask"
      onSubmit={(event) => {
        event.preventDefault();
        onLeave();
        ways.trust(scope === 'host' ? host : (site ?? host), scope, until);
      }}
    >
      <WhyDanger verdict={verdict} />
      <Choice<Scope>
        label={word('trust_howFar')}
        name={`${id}scope`}
        value={scope}
        onChoose={(value) => setScope(value)}
        options={[
          { value: 'host', children: <Sentence parts={say('trust_hostOnly', { site: host })} /> },
          ...(site
            ? [{ value: 'subdomains' as const, children: <Sentence parts={say('trust_withUnder', { site })} /> }]
            : []),
        ]}
      />
      <Choice<Until>
        label={word('trust_howLong')}
        name={`${id}until`}
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
