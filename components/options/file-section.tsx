import { useState } from 'preact/hooks';
import type { Merge } from '#utils/brand/lists/change-lists.ts';
import { FILE_LIMIT } from '#utils/data/person-lists.ts';
import { counted, word } from '#utils/i18n/words.ts';
import type { ImportOutcome } from '#utils/messaging/contract.ts';
import { faultSentence, type ListWays, problemSentence } from '../lists/list-ways.ts';
import { ImportTrial } from './import-trial.tsx';

interface FileSectionProps {
  ways: ListWays;
  save(name: string, text: string): void;
  tell(sentence: string): void;
}

interface Trial extends Pick<Merge, 'added' | 'kept'> {
  text: string;
}

/** The lists as a file: out, and in again after a look at what would come. */
export function FileSection({ ways, save, tell }: FileSectionProps) {
  const [trial, setTrial] = useState<Trial | null>(null);
  const [fault, setFault] = useState('');

  const look = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // the same file may be chosen again after it was mended
    if (!file) return;
    const text = file.size > 4 * FILE_LIMIT ? null : await file.text().catch(() => null);
    input.value = '';
    setTrial(null);
    // what was done before has nothing to do with this file
    tell('');
    if (text === null || text.length > FILE_LIMIT) return setFault(word('fault_tooBig'));
    const outcome = await ways.tryFile(text);
    setFault(faultOf(outcome));
    if (outcome.done) setTrial({ text, added: outcome.added, kept: outcome.kept });
  };
  const take = async ({ text }: Trial) => {
    const outcome = await ways.takeFile(text);
    setTrial(null);
    setFault(faultOf(outcome));
    if (outcome.done)
      tell(counted(countOf(outcome.added), { one: 'options_importedOne', other: 'options_importedOther' }));
  };
  const writeFile = async () => {
    const text = await ways.writeFile();
    if (text === null) tell(word('popup_lost'));
    else save('honmono-lists.json', text);
  };
  return (
    <section class="list" id="file" aria-labelledby="file-title">
      <h2 id="file-title">{word('options_file')}</h2>
      <p class="soft small">{word('options_fileLead')}</p>
      <div class="ways">
        <button type="button" class="button" data-action="export" onClick={writeFile}>
          {word('options_export')}
        </button>
        <label class="button as-button">
          {word('options_import')}
          <input
            class="unseen"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => look(currentTarget)}
          />
        </label>
      </div>
      <p class="fault" role="alert">
        {fault}
      </p>
      {trial && (
        <ImportTrial added={trial.added} kept={trial.kept} onTake={() => take(trial)} onLeave={() => setTrial(null)} />
      )}
    </section>
  );
}

function faultOf(outcome: ImportOutcome): string {
  if (outcome.done) return '';
  return 'fault' in outcome ? faultSentence(outcome.fault) : problemSentence(outcome.problem);
}

function countOf({ trusted, ownBrands, never }: Merge['added']): number {
  return trusted.length + ownBrands.length + never.length;
}
