import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createBanner } from '#components/mail-banner/mail-banner.tsx';
import { askForSign } from '#components/own-sign/ask-for-sign.ts';
import { createSignSource } from '#components/own-sign/sign-source.ts';
import { ask } from '#utils/messaging/ask.ts';
import { findOriginal, readGmailOriginal } from '#utils/webmail/source/gmail-original.ts';

const DRAWN = 'honmonoOriginal';

/** Run on Gmail's page with a mail's source, which the person opened: reads it, and says over it what it tells. */
export default defineUnlistedScript(async () => {
  if (Reflect.get(globalThis, DRAWN)) return;
  Reflect.set(globalThis, DRAWN, true);
  const read = readGmailOriginal(document);
  const body = findOriginal(document);
  if ('problem' in read || !body) return;

  const reply = await ask('judgeOriginal', read);
  if (!reply.answered) return;
  const verdict = reply.answer;
  const { name, address } = verdict.sender;
  const { notice = null, brand } = verdict;
  createBanner(document, new AbortController().signal, createSignSource(askForSign)).show({
    mail: { key: 'original', body, sighting: { senderName: name, senderAddress: address, subject: '' } },
    ...{ verdict, worst: null, count: 0, notice, check: 'done' },
    ways: {
      openReal: () => void (verdict.wayOut && ask('openRealPlace', { brand: verdict.wayOut.brand })),
      inspect: () => void ask('openInspector', { isChecked: true }),
      whatToDo: () => void (notice && ask('openGuide', { notice, brand })),
      showLink() {},
      check() {},
    },
  });
});
