import { useState } from 'preact/hooks';
import { word } from '#utils/i18n/words.ts';
import type { SettingsWays } from './settings-ways.ts';

interface DiagnosticsSectionProps {
  ways: Pick<SettingsWays, 'diagnose'>;
  tell(sentence: string): void;
}

/** How the extension fares, to be read and passed on; made when it is asked for. */
export function DiagnosticsSection({ ways, tell }: DiagnosticsSectionProps) {
  const [text, setText] = useState<string | null>(null);
  const make = async () => {
    const made = await ways.diagnose();
    setText(made);
    if (made === null) tell(word('popup_lost'));
  };
  const copy = (made: string) =>
    navigator.clipboard.writeText(made).then(
      () => tell(word('report_copied')),
      () => tell(word('report_notCopied')),
    );
  return (
    <section class="list" id="diagnostics" aria-labelledby="diagnostics-title">
      <h2 id="diagnostics-title">{word('diagnostics_title')}</h2>
      <p class="soft small">{word('diagnostics_lead')}</p>
      {text !== null && (
        <textarea class="diagnostics" readOnly rows={12} aria-labelledby="diagnostics-title" dir="ltr" value={text} />
      )}
      <div class="ways">
        <button type="button" class="button" data-action="diagnose" onClick={make}>
          {word(text === null ? 'diagnostics_show' : 'diagnostics_again')}
        </button>
        {text !== null && (
          <button type="button" class="button" data-action="copyDiagnostics" onClick={() => copy(text)}>
            {word('report_copy')}
          </button>
        )}
      </div>
    </section>
  );
}
