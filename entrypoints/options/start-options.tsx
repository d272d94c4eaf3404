import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askLists } from '#components/lists/ask-lists.ts';
import { type OptionsProps, OptionsView } from '#components/options/options-view.tsx';
import type { MailSettings } from '#utils/data/mail-settings.ts';
import type { KeptLists } from '#utils/data/person-lists.ts';
import type { PolicyInForce } from '#utils/data/policy.ts';
import { language, word } from '#utils/i18n/words.ts';
import { ask } from '#utils/messaging/ask.ts';
import { touchesLists } from '#utils/store/list-keys.ts';

/** Draws the person's lists, and again whenever they change: here, in the popup or on another device. */
export async function startOptions(): Promise<void> {
  document.documentElement.lang = language();
  document.title = word('options_title');
  const ways = askLists();
  let kept: KeptLists | 'loading' | 'lost' = 'loading';
  let mail: MailSettings | null = null;
  let rules: PolicyInForce | null = null;
  let reuse: OptionsProps['reuse'] = null;
  const setReuse = async (setting: 'on' | 'off') => {
    const reply = await ask('setReuse', { setting });
    await refresh();
    return reply.answered && reply.answer.done;
  };
  const setKeyLookUp = async (looksUpKeys: boolean, resolver: string) => {
    const reply = await ask('setKeyLookUp', { looksUpKeys, resolver });
    return reply.answered && reply.answer.done;
  };
  const draw = () =>
    render(
      <OptionsView {...{ kept, ways, mail, rules, setKeyLookUp, reuse, setReuse }} save={saveFile} />,
      document.body,
    );
  const refresh = async () => {
    const policy = await ask('getPolicy', {});
    if (policy.answered) rules = policy.answer;
    const marks = await ask('getReuse', {});
    if (marks.answered) reuse = marks.answer;
    const reply = await ask('getLists', {});
    if (reply.answered) kept = reply.answer;
    else if (kept === 'loading') kept = 'lost';
    draw();
  };
  draw();
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || touchesLists(changes)) void refresh();
  });
  const settings = await ask('getMailSettings', {});
  if (settings.answered) mail = settings.answer;
  await refresh();
}

/** Gives a text to the person as a file. */
function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
