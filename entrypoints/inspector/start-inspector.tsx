import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type InspectorProps, InspectorView } from '#components/inspector/inspector-view.tsx';
import { plainReport } from '#components/inspector/plain-report.ts';
import { askForSign } from '#components/own-sign/ask-for-sign.ts';
import { NO_MAIL_SETTINGS } from '#utils/data/mail-settings.ts';
import type { ShownSign } from '#utils/data/own-sign.ts';
import { listsInForce, NO_LISTS } from '#utils/data/person-lists.ts';
import { language, word } from '#utils/i18n/words.ts';
import { bytesOf } from '#utils/mail/source/bytes.ts';
import { SOURCE_LIMIT } from '#utils/mail/source-outcome.ts';
import { ask } from '#utils/messaging/ask.ts';
import { mailInAddress } from '#utils/messaging/mail-in-tab.ts';
import { createWorkerJudge } from './judge-in-worker.ts';
import { takeDrops } from './take-drops.ts';

/** Draws the inspector; with a mail in its address (`?tab=12&frame=0&mail=…`) that one is read and judged at once. */
export function startInspector(): void {
  document.documentElement.lang = language();
  document.title = word('inspector_title');
  const judge = createWorkerJudge();
  let state: InspectorProps['state'] = 'waiting';
  let said = '';
  /** What was judged last: to be judged again when the person says whose results they are. */
  let last: { bytes: Uint8Array; webmail: string | null } | null = null;

  let looksUpKeys = false;
  let sign: ShownSign | null = null;
  const draw = () =>
    render(
      <InspectorView {...{ state, said, looksUpKeys, sign }} ways={{ ...ways, giveFile, giveText }} />,
      document.body,
    );
  const show = (next: InspectorProps['state'], sentence = '') => {
    state = next;
    said = sentence;
    draw();
  };

  async function examine(bytes: Uint8Array, webmail: string | null): Promise<void> {
    if (bytes.length > SOURCE_LIMIT) return show({ problem: word('inspector_tooLarge') });
    last = { bytes, webmail };
    show('underway');
    const [lists, settings] = await Promise.all([ask('getLists', {}), ask('getMailSettings', {})]);
    const result = await judge({
      bytes: bytes.slice(),
      lists: lists.answered ? listsInForce(lists.answer) : NO_LISTS,
      settings: settings.answered ? settings.answer : NO_MAIL_SETTINGS,
      webmail,
    });
    if (!result) return;
    show('problem' in result ? { problem: word(result.problem) } : result, word('inspector_done'));
  }

  async function giveFile(file: File): Promise<void> {
    if (file.size > SOURCE_LIMIT) return show({ problem: word('inspector_tooLarge') });
    const buffer = await file.arrayBuffer().catch(() => null);
    if (!buffer) return show({ problem: word('inspector_unreadableFile') });
    await examine(new Uint8Array(buffer), null);
  }

  const giveText = (text: string) => examine(new TextEncoder().encode(text), null);

  const ways = {
    openReal: (brand: string) => void ask('openRealPlace', { brand }),
    async copyReport() {
      if (typeof state !== 'object' || !('examination' in state)) return;
      const isCopied = await navigator.clipboard.writeText(plainReport(state.examination)).then(
        () => true,
        () => false,
      );
      show(state, word(isCopied ? 'inspector_copied' : 'inspector_notCopied'));
    },
    async confirmProvider(authservId: string, isTheirs: boolean) {
      await ask('confirmProvider', { authservId, isTheirs });
      if (last) await examine(last.bytes, last.webmail);
    },
  };

  takeDrops(document, giveFile);
  draw();
  void ask('getMailSettings', {}).then((reply) => {
    looksUpKeys = reply.answered && reply.answer.looksUpKeys;
    draw();
  });
  void askForSign().then((chosen) => {
    sign = chosen ?? null;
    draw();
  });
  void readMailInAddress().then((read) => {
    if (read === null || state !== 'waiting') return;
    if ('problem' in read) show({ problem: read.problem });
    else void examine(read.bytes, read.webmail);
  });
}

/** The mail that a tab shows, when the address names one: the person asked for it by the button that led here. */
async function readMailInAddress(): Promise<
  { bytes: Uint8Array; webmail: string | null } | { problem: string } | null
> {
  const mail = mailInAddress(location.search);
  if (!mail) return null;
  const { tabId, frameId, mailKey } = mail;
  const reply = await ask('readSource', { tabId, frameId, ...(mailKey !== undefined && { mailKey }) });
  if (!reply.answered) return { problem: word('source_silent') };
  if ('problem' in reply.answer) return { problem: word(`source_${reply.answer.problem}`) };
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return { bytes: bytesOf(reply.answer.source), webmail: tab?.url ? new URL(tab.url).hostname : null };
}
