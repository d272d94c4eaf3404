import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askLists } from '#components/lists/ask-lists.ts';
import { type OptionsProps, OptionsView } from '#components/options/options-view.tsx';
import { saveFile } from '#components/save-file.ts';
import type { MailSettings } from '#utils/data/mail-settings.ts';
import type { KeptLists } from '#utils/data/person-lists.ts';
import { language, word } from '#utils/i18n/words.ts';
import { ask } from '#utils/messaging/ask.ts';
import { touchesLists } from '#utils/store/list-keys.ts';
import { touchesPolicy } from '#utils/store/policy-key.ts';
import { askToSend } from '#utils/store/settings/consent-to-send.ts';
import { askSettings } from './ask-settings.ts';
import { readPage } from './read-page.ts';
import { webmailWays } from './webmail-ways.ts';

/** So many changes of a store come at once that they are told together. */
const SETTLED_MS = 50;

/** Draws the person's lists and settings, and again whenever something changes: here, in the popup or on another device. */
export async function startOptions(): Promise<void> {
  document.documentElement.lang = language();
  document.title = word('options_title');
  const ways = askLists();
  const settingsWays = askSettings(() => refreshPage());
  const ofWebmails = webmailWays(() => refreshPage());
  let kept: KeptLists | 'loading' | 'lost' = 'loading';
  let mail: MailSettings | null = null;
  let reuse: OptionsProps['reuse'] = null;
  const setReuse = async (setting: 'on' | 'off') => {
    const reply = await ask('setReuse', { setting });
    await refreshPage();
    return reply.answered && reply.answer.done;
  };
  let page: Awaited<ReturnType<typeof readPage>> = null;
  const setKeyLookUp: OptionsProps['setKeyLookUp'] = async (looksUpKeys, resolver) => {
    if (looksUpKeys && !(await askToSend('keyLookUp'))) return 'refused';
    const reply = await ask('setKeyLookUp', { looksUpKeys, resolver });
    return reply.answered && reply.answer.done ? 'kept' : 'bad';
  };
  const draw = () =>
    render(
      <OptionsView
        {...{ kept, ways, mail, page, settingsWays, webmailWays: ofWebmails, setKeyLookUp, reuse, setReuse }}
        save={saveFile}
      />,
      document.body,
    );
  const refreshLists = async () => {
    const reply = await ask('getLists', {});
    if (reply.answered) kept = reply.answer;
    else if (kept === 'loading') kept = 'lost';
    draw();
  };
  const refreshPage = async () => {
    const [rest, marks] = await Promise.all([readPage(), ask('getReuse', {})]);
    page = rest ?? page;
    if (marks.answered) reuse = marks.answer;
    draw();
  };
  draw();
  browser.permissions.onAdded.addListener(() => void refreshPage());
  browser.permissions.onRemoved.addListener(() => void refreshPage());
  let timer: ReturnType<typeof setTimeout> | undefined;
  browser.storage.onChanged.addListener((changes, area) => {
    // at once: the row that was pressed goes before it is told what was done, and the keyboard follows
    if (touchesPolicy(changes, area) || touchesLists(changes)) void refreshLists();
    // what is judged in tabs is told there
    if (area === 'session') return;
    clearTimeout(timer);
    timer = setTimeout(() => void refreshPage(), SETTLED_MS);
  });
  const settings = await ask('getMailSettings', {});
  if (settings.answered) mail = settings.answer;
  await refreshPage();
  await refreshLists();
}
