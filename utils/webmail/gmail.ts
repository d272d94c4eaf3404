import { find, findAll, titleOf } from '#utils/page/safe-dom.ts';
import { findSender, NO_SENDER, readMarkedSender } from './address-line.ts';
import { GMAIL_HOSTS, matchesOf } from './hosts.ts';
import { attributeAround, messageAround, placeOf, readableMatches, textOf } from './mail-parts.ts';
import type { OpenMail, WebmailAdapter } from './open-mail.ts';
import { isShown } from './shown-text.ts';
import { nameOriginal } from './source/original-name.ts';

const MESSAGE = '[data-legacy-message-id], [data-message-id]';
/** `.a3s` since 2017, `.aXjCH` beside it in some years, `.ii.gt` around both; `table.message` is "View entire message". */
const BODIES = ['.a3s', '.aXjCH', '.ii.gt', 'body > .bodycontainer .message'];

export default {
  name: 'gmail',
  matches: matchesOf(GMAIL_HOSTS),

  isHere(page) {
    return GMAIL_HOSTS.includes(page.location?.hostname ?? '');
  },

  openMails(page) {
    const subject = readSubject(page);
    const bodies = findBodies(page);
    if (bodies.length > 0) return bodies.map((body) => readMail(page, subject, body, bodies));

    // a thread is open, but nothing of it was found: an id without its body is no sign, folded messages have that
    const message = findAll(page, MESSAGE).find(isShown);
    if (!message || !find(page, 'h2.hP, h2[data-thread-perm-id]')) return [];
    const sighting = { ...(findSender(message, null) ?? NO_SENDER), subject };
    return [{ key: keyOf(page, message), body: null, sighting }];
  },
} satisfies WebmailAdapter;

function findBodies(page: Document): Element[] {
  const known = readableMatches(page, BODIES);
  if (known.length > 0) return known;
  // class names have changed: the part of a message that is not its header, found by the text that the mail brings
  return findAll(page, MESSAGE)
    .flatMap((message) => readableMatches(message, ['[role="document"]', '[dir][id^=":"]', '[dir]']))
    .filter((element) => (element.textContent ?? '').trim() !== '');
}

function readMail(page: Document, subject: string, body: Element, bodies: readonly Element[]): OpenMail {
  const message = body.closest(MESSAGE) ?? messageAround(body, bodies, null);
  const known = find(message, 'span.gD[email], h3 [email]');
  const sender = (known && readMarkedSender(known)) ?? findSender(message, body) ?? NO_SENDER;
  const original = nameOriginal(placeOf(page), attributeAround(body, ['data-message-id']));
  return { key: keyOf(page, body), body, sighting: { ...sender, subject }, ...(original && { original }) };
}

function keyOf(page: Document, element: Element): string {
  return attributeAround(element, ['data-legacy-message-id', 'data-message-id']) ?? placeOf(page);
}

function readSubject(page: Document): string {
  return (
    textOf(page, 'h2.hP') ||
    textOf(page, 'h2[data-thread-perm-id], h2[data-legacy-thread-id]') ||
    // "subject - hanako@gmail.com - Gmail"
    titleOf(page).replace(/ - [^\s@]+@\S+ - .*$/, '')
  );
}
