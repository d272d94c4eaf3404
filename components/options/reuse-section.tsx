import { useState } from 'preact/hooks';
import { word } from '#utils/i18n/words.ts';
import type { ReuseSetting } from '#utils/reuse/reuse-setting.ts';
import { useWanted } from '../use-wanted.ts';
import { ManagedTag } from './managed-tag.tsx';

export interface ReuseSectionProps {
  reuse: { setting: ReuseSetting; isManaged: boolean; brands: number };
  /** Switches it; `false` when that could not be kept. */
  save(setting: 'on' | 'off'): Promise<boolean>;
}

/** The alarm for a brand's password on another site: what it keeps, and how weak that is on purpose. */
export function ReuseSection({ reuse, save }: ReuseSectionProps) {
  const [said, setSaid] = useState<'' | 'options_reuseSaved' | 'options_reuseNotSaved'>('');
  const [isOn, turn] = useWanted(reuse.setting === 'on', (wanted) => save(wanted ? 'on' : 'off'));
  return (
    <section class="list" id="reuse" aria-labelledby="reuse-title">
      <h2 id="reuse-title">{word('options_reuse')}</h2>
      <p class="soft small">{word('options_reuseLead')}</p>
      <label class="wide check-box">
        <input
          type="checkbox"
          checked={isOn}
          disabled={reuse.isManaged}
          onChange={async ({ currentTarget }) => {
            setSaid((await turn(currentTarget.checked)) ? 'options_reuseSaved' : 'options_reuseNotSaved');
          }}
        />
        {word('options_reuseOn')}
      </label>
      {reuse.isManaged && <ManagedTag />}
      {reuse.setting === 'on' && (
        <p class="soft small" data-brands={reuse.brands}>
          {word('options_reuseKept', { count: String(reuse.brands) })}
        </p>
      )}
      <p class="soft small" aria-live="polite">
        {said && word(said)}
      </p>
    </section>
  );
}
