import { attributeOf, find, findAll, titleOf } from '#utils/page/safe-dom.ts';
import { findSender, NO_SENDER, readAddressLine, type Sender } from './address-line.ts';
import { matchesOf, OUTLOOK_HOSTS } from './hosts.ts';
import { messageAround, placeOf, readableMatches, textOf } from './mail-parts.ts';
import type { OpenMail, WebmailAdapter } from './open-mail.ts';
import { isShown } from './shown-text.ts';

/** Names in the page are localised: ids and roles come first, words last. */
const PANE =
  '#ConversationReadingPaneContainer, [data-app-section="ConversationContainer"], [data-app-section="MailReadCompose"], #ReadingPaneContainerId';
const BODIES = [
  '[id^="UniqueMessageBody"]',
  `:is(${PANE}) [role="document"]`,
  '[role="main"] [role="document"]',
  `:is(${PANE}) .allowTextSelection`,
  '[aria-label="Message body"], [aria-label="メッセージ本文"]',
];
const SUBJECT = '[role="heading"][id$="_SUBJECT"]';
const FROM = '[id$="_FROM"], [aria-label^="From:"], [aria-label^="差出人:"], [aria-label^="送信者:"]';

export default {
  name: 'outlook',
  matches: matchesOf(OUTLOOK_HOSTS),

  isHere(page) {
    return OUTLOOK_HOSTS.includes(page.location?.hostname ?? '');
  },

  openMails(page) {
    const pane = findAll(page, PANE).find(isShown) ?? null;
    const subject = readSubject(page, pane);
    const bodies = readableMatches(page, BODIES);
    if (bodies.length > 0) return bodies.map((body) => readMail(page, pane, subject, body, bodies));

    const heading = findAll(page, SUBJECT).find(isShown);
    if (!heading) return [];
    const sender = readSender(pane ?? heading, null);
    return [{ key: keyOf(page, '', sender, subject), body: null, sighting: { ...sender, subject } }];
  },
} satisfies WebmailAdapter;

function readMail(
  page: Document,
  pane: Element | null,
  subject: string,
  body: Element,
  bodies: readonly Element[],
): OpenMail {
  const sender = readSender(messageAround(body, bodies, pane), body);
  return { key: keyOf(page, body.id, sender, subject), body, sighting: { ...sender, subject } };
}

function readSender(message: Element, body: Element | null): Sender {
  const from = findAll(message, FROM).find((element) => !body?.contains(element));
  if (!from) return findSender(message, body) ?? NO_SENDER;

  const text = readAddressLine(from.textContent ?? '');
  const label = readAddressLine(attributeOf(from, 'aria-label') ?? '');
  const marked = find(from, '[title*="@"]') ?? from;
  return {
    senderName: text.senderName || label.senderName,
    senderAddress:
      text.senderAddress || label.senderAddress || readAddressLine(attributeOf(marked, 'title') ?? '').senderAddress,
  };
}

/** No message id is shown; ids of bodies are counted on while the page lives. */
function keyOf(page: Document, id: string, { senderAddress, senderName }: Sender, subject: string): string {
  // the key is kept: no code of a subject is to stand in it
  return [placeOf(page), id, senderAddress || senderName, subject.replace(/[\d０-９]/g, '•')].join(' ').slice(0, 800);
}

function readSubject(page: Document, pane: Element | null): string {
  return (
    textOf(page, SUBJECT) ||
    (pane ? textOf(pane, '[role="heading"]') : '') ||
    titleOf(page).replace(/ - [^-]* - Outlook.*$| - Outlook.*$/, '')
  );
}
