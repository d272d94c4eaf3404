import type { Scope, SiteEntry } from '#utils/data/person-lists.ts';
import { word } from '#utils/i18n/words.ts';
import { HostName } from './host-name.tsx';

interface SiteRowProps {
  site: SiteEntry;
  isForSession?: boolean;
  onScope(scope: Scope): void;
  onRemove(): void;
}

/** One site of a list; nothing lies under a number or a bare name. */
export function SiteRow({ site: { host, scope }, isForSession = false, onScope, onRemove }: SiteRowProps) {
  const canReach = /[a-z]/.test(host) && host.includes('.') && !host.startsWith('[');
  return (
    <li class="entry" data-host={host}>
      <HostName host={host} />
      {isForSession && <span class="tag">{word('trust_session')}</span>}
      <span class="entry-ways">
        {canReach && (
          <select
            value={scope}
            aria-label={word('options_scopeOf', { site: host })}
            onChange={({ currentTarget }) => onScope(currentTarget.value as Scope)}
          >
            <option value="host">{word('options_hostOnly')}</option>
            <option value="subdomains">{word('options_withUnder')}</option>
          </select>
        )}
        <button
          type="button"
          class="quiet"
          data-action="remove"
          aria-label={word('options_removeOne', { site: host })}
          onClick={onRemove}
        >
          {word('options_remove')}
        </button>
      </span>
    </li>
  );
}
