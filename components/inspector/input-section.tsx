import { useState } from 'preact/hooks';
import { word } from '#utils/i18n/words.ts';

/** How a mail comes into the inspector. */
export interface GiveWays {
  giveFile(file: File): void;
  giveText(text: string): void;
}

/** Where a mail is dropped, chosen or pasted; folded to a line while there is a result. */
export function InputSection({ isFolded, ways }: { isFolded: boolean; ways: GiveWays }) {
  return (
    <details class="list input" open={!isFolded}>
      <summary>
        <h2>{word('inspector_give')}</h2>
      </summary>
      <div class="drop">
        <p>{word('inspector_drop')}</p>
        <label class="button as-button">
          {word('inspector_choose')}
          <input
            class="unseen"
            type="file"
            accept=".eml,.txt,message/rfc822,text/plain"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) ways.giveFile(file);
              // the same file may be chosen again
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <Paste ways={ways} />
    </details>
  );
}

function Paste({ ways }: { ways: GiveWays }) {
  const [text, setText] = useState('');
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        ways.giveText(text);
      }}
    >
      <label class="field">
        <span>{word('inspector_paste')}</span>
        <textarea
          rows={6}
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p class="soft small">{word('inspector_pasteHow')}</p>
      <button type="submit" class="button first">
        {word('inspector_judge')}
      </button>
    </form>
  );
}
