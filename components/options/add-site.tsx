import { useState } from 'preact/hooks';
import type { Scope } from '#utils/data/person-lists.ts';
import { word } from '#utils/i18n/words.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import type { Until } from '../lists/list-ways.ts';
import { WhyDanger } from '../lists/why-danger.tsx';

interface AddSiteProps {
  kind: 'trusted' | 'never';
  /** Asked before a site is added: what is danger now is added only when the person says so again. */
  assess?: (site: string) => Promise<Verdict | null>;
  onAdd(site: string, scope: Scope, until: Until): Promise<boolean>;
}

/** The form that adds a site to a list. */
export function AddSite({ kind, assess, onAdd }: AddSiteProps) {
  const [site, setSite] = useState('');
  const [scope, setScope] = useState<Scope>('host');
  const [until, setUntil] = useState<Until>('always');
  const [doubt, setDoubt] = useState<Verdict | null>(null);

  const add = async () => {
    setDoubt(null);
    if (await onAdd(site, scope, until)) setSite('');
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const verdict = assess ? await assess(site) : null;
    if (verdict?.level === 'danger') setDoubt(verdict);
    else await add();
  };
  return (
    <form class="add" data-list={kind} onSubmit={submit}>
      <label class="field wide">
        <span>{word('options_site')}</span>
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={word('options_siteLike')}
          value={site}
          onInput={({ currentTarget }) => {
            setSite(currentTarget.value);
            setDoubt(null);
          }}
        />
      </label>
      <label class="field">
        <span>{word('trust_howFar')}</span>
        <select value={scope} onChange={({ currentTarget }) => setScope(currentTarget.value as Scope)}>
          <option value="host">{word('options_hostOnly')}</option>
          <option value="subdomains">{word('options_withUnder')}</option>
        </select>
      </label>
      {kind === 'trusted' && (
        <label class="field">
          <span>{word('trust_howLong')}</span>
          <select value={until} onChange={({ currentTarget }) => setUntil(currentTarget.value as Until)}>
            <option value="always">{word('trust_always')}</option>
            <option value="session">{word('trust_session')}</option>
          </select>
        </label>
      )}
      <button type="submit" class="button" data-action="add">
        {word('options_add')}
      </button>
      {doubt && (
        <div class="doubt" role="alert">
          <WhyDanger verdict={doubt} />
          <div class="ways">
            <button type="button" class="button" onClick={() => setDoubt(null)}>
              {word('trust_leave')}
            </button>
            <button type="button" class="button grave" data-action="addAnyway" onClick={add}>
              {word('trust_anyway')}
            </button>
          </div>
        </div>
      )}
    </form>
  );
}
