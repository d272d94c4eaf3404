import { bodyOf, closest, find, findAll, isInside, nameOf, viewOf } from '#utils/page/safe-dom.ts';
import { findSender, NO_SENDER, readAddressLine, type Sender } from './address-line.ts';
import { attributeAround, isBodyFrame, isReadable, outermost, placeOf, textOf } from './mail-parts.ts';
import type { OpenMail, WebmailAdapter } from './open-mail.ts';
import { isShown } from './shown-text.ts';

/** How webmails call the body of an opened mail; what is vague counts only where nothing is sure. */
const SURE = [
  ...['message-view-body-content', 'message-body'].map((id) => `[data-test-id*="${id}"]`),
  ...['message-body', 'message-content', 'content-iframe'].map((id) => `[data-testid*="${id}"]`),
  'iframe#mailreadview, iframe[name="mail"], #displayMessage, .msg-body, .MsgBody',
  ...['mail-body', 'message-body', 'messagebody', 'mailbody', 'mail_body', 'message_body'].map(
    (name) => `[class*="${name}" i], [id*="${name}" i]`,
  ),
].join();
const VAGUE = [
  ':is(main, [role="main"], [role="article"]) [role="document"]',
  '[class*="mail-content" i], [class*="message-content" i], [class*="mail-text" i]',
  'iframe:is([title*="message" i], [title*="メール"], [class*="mail" i], [id*="mail" i])',
].join();

/** What never is a mail, and what never belongs to one. */
const AROUND =
  'nav, [role="navigation"], [role="toolbar"], [role="menu"], [role="menubar"], [role="banner"], [role="listbox"], [role="grid"], [role="tree"], [role="row"], [role="option"], [role="search"]';
const NOT_BODY = `header, footer, aside, form[role="search"], ul, ol, ${AROUND}`;
/** Where a mail is shown when nothing has a telling name: a region with an address in its header. */
const REGIONS = ['article, [role="article"], [role="document"]', 'main, [role="main"], [role="region"]'];
const HEADINGS =
  ':is(h1, h2, h3, [role="heading"], [class*="subject" i], [data-test-id*="subject"], [data-testid*="subject" i], [itemprop="headline"])';
const KEYS = ['data-mail-key', 'data-message-id', 'data-mail-id', 'data-msg-id', 'data-mid', 'data-uid'];

const LEVELS_UP = 8;
const BODY_LETTERS = 20;

/** For any webmail that the person added: looks for what is an opened mail in most of them. */
export default {
  name: 'generic',
  matches: [],

  /** Never by itself: the person decides. */
  isHere() {
    return false;
  },

  openMails(page) {
    const bodies = namedBodies(page);
    if (bodies.length > 0) return bodies.map((body) => readMail(page, body, bodies));
    return readRegion(page) ?? readFrame(page);
  },
} satisfies WebmailAdapter;

/**
 * Of bodies in each other the outermost: a mail may bring elements that are named like a body. One with a toolbar in it
 * is more than the body.
 */
function namedBodies(page: Document): Element[] {
  for (const selector of [SURE, VAGUE]) {
    const named = findAll(page, selector).filter((element) => isReadable(element) && !closest(element, AROUND));
    const bodies = outermost(named.filter((element) => !find(element, '[role="toolbar"]')));
    if (bodies.length > 0) return bodies;
  }
  return [];
}

function readMail(page: Document, body: Element, bodies: readonly Element[]): OpenMail {
  let box: Element = body;
  let sender: Sender | null = null;
  for (let level = 0; level < LEVELS_UP && box.parentElement && !sender; level++) {
    box = box.parentElement;
    if (bodies.some((other) => other !== body && isInside(other, box))) break;
    sender = findSender(box, body);
  }
  return describe(page, box, body, sender ?? NO_SENDER);
}

/** A region with an address over it is an opened mail; its body is the largest part, and if there is none, that is said. */
function readRegion(page: Document): OpenMail[] | null {
  for (const selector of REGIONS) {
    for (const region of findAll(page, selector)) {
      if (!isReadable(region) || closest(region, AROUND) || !find(region, HEADINGS)) continue;
      const body = largestPart(region);
      const sender = findSender(region, body);
      if (sender) return [describe(page, region, body, sender)];
    }
  }
  return null;
}

/** Goes down to where the text is: the child that is no header, list or toolbar and holds most of the letters. */
function largestPart(region: Element): Element | null {
  let part: Element | null = null;
  for (let around = region; ; around = part) {
    const most = part ? lettersIn(part) / 2 : BODY_LETTERS;
    const [child] = [...around.children]
      .filter(isBodyPart)
      .map((element) => ({ element, letters: lettersIn(element) }))
      .sort((one, other) => other.letters - one.letters);
    if (!child || child.letters < most) return part;
    part = child.element;
    if (nameOf(part) === 'iframe' || !find(part, `header, ${AROUND}, ${HEADINGS}`)) return part;
  }
}

function isBodyPart(element: Element): boolean {
  if (/^(script|style|button|input|select|textarea)$/.test(nameOf(element))) return false;
  return isReadable(element) && !element.matches(`${NOT_BODY}, ${HEADINGS}`) && !isAddressLine(element);
}

/** A line of the header: an address and hardly more. */
function isAddressLine(element: Element): boolean {
  const text = (element.textContent ?? '').trim();
  return text.length < 200 && readAddressLine(text).senderAddress !== '' && !find(element, 'a[href^="http"]');
}

function lettersIn(element: Element): number {
  if (nameOf(element) === 'iframe') return isBodyFrame(element) ? Number.MAX_SAFE_INTEGER : 0;
  return (element.textContent ?? '').trim().length;
}

/**
 * A frame whose whole document is a body (a sandboxed `srcdoc`): the sender stands outside, where we can't look. A frame
 * with a host of its own may hold the whole webmail instead.
 */
function readFrame(page: Document): OpenMail[] {
  const view = viewOf(page);
  const body = bodyOf(page);
  if (!body || !view || view === view.parent || frameElementOf(view)) return [];
  if (page.location.host !== '' && find(page, `${AROUND}, main, textarea`)) return [];
  if (!find(body, 'a, area, form, button') || !isReadable(body)) return [];
  return [{ key: placeOf(page), body, sighting: { ...NO_SENDER, subject: '' } }];
}

function frameElementOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}

function describe(page: Document, box: Element, body: Element | null, sender: Sender): OpenMail {
  const headings = findAll(box, HEADINGS).filter((element) => isShown(element) && !(body && isInside(element, body)));
  const subject = headings
    .map((element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim())
    .find((text) => text);
  const own = attributeAround(body ?? box, KEYS);
  const sighting = { ...sender, subject: (subject ?? textOf(page, 'title')).slice(0, 500) };
  const key = own ?? [placeOf(page), sighting.senderAddress, sighting.subject].join(' ').slice(0, 800);
  return { key, body, sighting };
}
