import type { MailSighting } from '#utils/mail/mail-sighting.ts';
import { find, findAll, isInside, titleOf, walkNodes } from '#utils/page/safe-dom.ts';
import { NO_SENDER, readMarkedSender } from './address-line.ts';
import { placeOf, textOf } from './mail-parts.ts';
import type { OpenMail, WebmailAdapter } from './open-mail.ts';
import { hasRoundcubeMarks } from './roundcube-marks.ts';
import { tidy } from './shown-text.ts';

const HEADERS = '#messageheader, #message-header, .messageheaderbox, table.headers-table';
const ADDRESS = '.rcmContactAddress[title], a[href^="mailto:"], [title*="@"]';
/** Elements that Roundcube itself puts beside the parts of a mail; a mail's own markup always lies in a part. */
const PART = ':scope > .message-part, :scope > .message-htmlpart';
const PART_HEADERS = ':scope > .message-partheaders';

export default {
  name: 'roundcube',
  matches: [],
  isHere: hasRoundcubeMarks,

  openMails(page) {
    const body = find(page, '#messagebody');
    const headers = findAll(page, HEADERS).find((element) => !body || !isInside(element, body));
    if (!body && !headers) return [];

    const sighting = readHeaders(page, body);
    if (!body) return [{ key: keyOf(page), body: null, sighting }];
    return readParts(keyOf(page), body, sighting);
  },
} satisfies WebmailAdapter;

/**
 * Every part is a mail of its own: a mail attached as message/rfc822 stands in the same body with its own sender,
 * and what Roundcube adds (headers of such a mail, thumbnails with their buttons) lies between the parts.
 */
function readParts(key: string, body: Element, outer: MailSighting): OpenMail[] {
  const mails: OpenMail[] = [];
  let sighting = outer;
  let part: OpenMail['part'];
  for (const child of findAll(body, `${PART}, ${PART_HEADERS}`)) {
    if (child.classList.contains('message-partheaders')) {
      sighting = readAttachedHeaders(child);
      part = 'attached';
    } else {
      const own = mails.length === 0 ? key : `${key}/${mails.length + 1}`;
      mails.push({ key: own, body: child, sighting, ...(part && { part }) });
      part = 'further';
    }
  }
  return mails.length > 0 ? mails : [{ key, body, sighting }];
}

function readHeaders(page: Document, body: Element | null): MailSighting {
  const outside = (selector: string) => findAll(page, selector).find((element) => !body || !isInside(element, body));
  const from = outside(`.header.from :is(${ADDRESS})`) ?? outside(`:is(${HEADERS}) :is(${ADDRESS})`);
  const subject = outside('h2.subject, h3.subject, td.header.subject, .subject');
  return {
    ...(from ? readMarkedSender(from) : NO_SENDER),
    subject: subject ? readSubject(subject) : titleOf(page).replace(/^.*? :: /, ''),
  };
}

function readAttachedHeaders(headers: Element): MailSighting {
  const from = find(headers, `.header.from :is(${ADDRESS})`) ?? find(headers, ADDRESS);
  return { ...(from ? readMarkedSender(from) : NO_SENDER), subject: textOf(headers, '.header.subject') };
}

/** Without the word "Subject:" for screen readers, and without the button that skins put behind it. */
function readSubject(heading: Element): string {
  const walker = walkNodes(heading, (element) => element.matches('.voice, a, button'));
  let subject = '';
  while (walker.nextNode()) if (walker.currentNode.nodeType === 3) subject += (walker.currentNode as Text).data;
  return tidy(subject);
}

/** `INBOX/17`: the frame and the page of a message have the same parameters. */
function keyOf(page: Document): string {
  const query = new URLSearchParams(page.location?.search);
  const uid = query.get('_uid');
  return uid ? `${query.get('_mbox') ?? ''}/${uid}` : placeOf(page);
}
