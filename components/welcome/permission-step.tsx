import { useState } from 'preact/hooks';
import { word } from '#utils/i18n/words.ts';
import { LevelMark } from '../level-mark.tsx';

const OTHERS = ['storage', 'scripting', 'webNavigation', 'declarativeNetRequest', 'contextMenus'] as const;

interface PermissionStepProps {
  mayReadSites: boolean | null;
  /** Has the browser ask the person; `false` when it wasn't given. */
  ask(): Promise<boolean>;
}

/** What the extension may do and why; where sites were not given, the way to give them. */
export function PermissionStep({ mayReadSites, ask }: PermissionStepProps) {
  const [isRefused, setRefused] = useState(false);
  return (
    <>
      <p class="lead">{word('permission_lead')}</p>
      <ul class="permissions">
        <li>
          <b>{word('permission_sites')}</b>
          <p>{word('permission_sitesWhy')}</p>
          <p class={`state ${mayReadSites ? 'official' : 'caution'}`} role="status">
            {mayReadSites !== null && (
              <>
                <LevelMark level={mayReadSites ? 'official' : 'caution'} />
                {word(mayReadSites ? 'permission_given' : isRefused ? 'permission_refused' : 'permission_missing')}
              </>
            )}
          </p>
          {mayReadSites === false && (
            <button
              type="button"
              class="button"
              data-action="askForSites"
              onClick={async () => setRefused(!(await ask()))}
            >
              {word('permission_ask')}
            </button>
          )}
        </li>
        {OTHERS.map((one) => (
          <li key={one}>
            <b>{word(`permission_${one}`)}</b>
            <p>{word(`permission_${one}Why`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
