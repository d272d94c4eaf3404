import { useState } from 'preact/hooks';
import type { MailSettings } from '#utils/data/mail-settings.ts';
import { type MessageKey, word } from '#utils/i18n/words.ts';
import { ManagedTag } from './managed-tag.tsx';

/** What came of keeping it: the resolver's address can't be used, or the person refused the browser's own question. */
export type LookUpKept = 'kept' | 'bad' | 'refused';

const SAID = {
  kept: 'options_lookUpKept',
  bad: 'options_lookUpBad',
  refused: 'options_lookUpRefused',
} as const satisfies Record<LookUpKept, MessageKey>;

interface MailSectionProps {
  settings: MailSettings;
  /** The organisation has said whether keys are looked up. */
  isManaged: boolean;
  save(looksUpKeys: boolean, resolver: string): Promise<LookUpKept>;
}

/** Whether keys of signatures are looked up, and whom to ask: the only thing that may leave the machine, and off at first. */
export function MailSection({ settings, isManaged, save }: MailSectionProps) {
  const [looksUp, setLooksUp] = useState(settings.looksUpKeys);
  const [resolver, setResolver] = useState(settings.resolver);
  const [said, setSaid] = useState<LookUpKept | ''>('');
  return (
    <section class="list" id="mail" aria-labelledby="mail-title">
      <h2 id="mail-title">{word('options_mail')}</h2>
      <p class="soft small">{word('options_mailLead')}</p>
      <form
        class="add"
        onSubmit={async (event) => {
          event.preventDefault();
          setSaid(await save(looksUp, resolver.trim()));
        }}
      >
        <label class="wide check-box">
          <input
            type="checkbox"
            checked={looksUp}
            disabled={isManaged}
            onChange={({ currentTarget }) => setLooksUp(currentTarget.checked)}
          />
          {word('options_lookUp')}
          {isManaged && <ManagedTag />}
        </label>
        <label class="field wide">
          <span>{word('options_resolver')}</span>
          <input
            type="text"
            spellcheck={false}
            value={resolver}
            onInput={({ currentTarget }) => setResolver(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" data-action="saveMail">
          {word('options_save')}
        </button>
      </form>
      <p class="soft small" aria-live="polite">
        {said && word(SAID[said])}
      </p>
    </section>
  );
}
