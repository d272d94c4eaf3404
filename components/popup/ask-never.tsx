import { useState } from 'preact/hooks';
import type { Scope } from '#utils/data/person-lists.ts';
import { word } from '#utils/i18n/words.ts';
import type { HostInQuestion } from './host-in-question.ts';
import { ScopeChoice, siteIn } from './scope-choice.tsx';

interface AskNeverProps {
  place: HostInQuestion;
  onNever(site: string, scope: Scope): void;
  onLeave(): void;
}

/** How far a site is never to be trusted. */
export function AskNever({ place, onNever, onLeave }: AskNeverProps) {
  const [scope, setScope] = useState<Scope>('host');
  return (
    <form
      class="trust-ask"
      onSubmit={(event) => {
        event.preventDefault();
        onLeave();
        onNever(siteIn(place, scope), scope);
      }}
    >
      <ScopeChoice place={place} value={scope} onChoose={(value) => setScope(value)} />
      <p class="soft small">{word('never_effect')}</p>
      <div class="ways">
        <button type="submit" class="button" data-action="neverNow">
          {word('never_now')}
        </button>
        <button type="button" class="quiet" onClick={onLeave}>
          {word('trust_leave')}
        </button>
      </div>
    </form>
  );
}
