import { closest, isInside, nameOf } from '#utils/page/safe-dom.ts';
import { HREF_LIMIT, type LinkSighting } from '#utils/url/link-sighting.ts';
import { plainAddresses } from '#utils/url/plain-addresses.ts';
import { shortenHref } from '#utils/url/shorten-href.ts';
import { followedAddress, isSubmitter } from './followed-address.ts';
import type { FoundLink } from './found-link.ts';
import type { OpenMail } from './open-mail.ts';
import { labelOf, shownText, tidy } from './shown-text.ts';
import { type OnRoot, walkBody } from './walk-body.ts';

/** Plain addresses listed of one mail. */
const PLAIN_ADDRESSES_A_MAIL = 100;

/**
 * All that can be followed in a mail's body, in document order, read as the caller goes on: stop between any two.
 * Also yields between links (`null`), so that a body of mere text can be left, too. Empty without a body.
 */
export function* readLinks(mail: OpenMail, onRoot?: OnRoot): Generator<FoundLink | null> {
  if (!mail.body) return;
  const plain = new Set<string>();

  const own = readLink(mail.body, mail);
  if (own) yield own;
  for (const node of walkBody(mail.body, onRoot)) {
    if (node.nodeType === 3) yield* readPlain(node as Text, mail, plain);
    else yield readLink(node as Element, mail);
  }
}

/** Reads one element anew, at the moment it is used; `null` when it can't be followed (any more). */
export function readLink(element: Element, mail: OpenMail): FoundLink | null {
  const address = followedAddress(element);
  if (!address) return null;
  const { kind, raw } = address;

  const href = shortenHref(address.href);
  const sighting: LinkSighting = { href };
  if (kind !== 'link') sighting.kind = kind;
  if (href !== address.href) sighting.cut = true;
  if (saysMore(raw, address.href)) sighting.raw = raw.slice(0, HREF_LIMIT);
  const text = kind === 'link' || kind === 'svg' || kind === 'button' ? shownText(element) : tidy(labelOf(element));
  if (text !== '') sighting.text = text;
  return { element, sighting, mail };
}

/**
 * The link that an event speaks of, read anew; `null` when the event is not on one, or on one outside the mails'
 * bodies. `path` is the event's `composedPath()`. A button that sends a form stands for the form.
 */
export function linkOnPath(path: readonly EventTarget[], mails: readonly OpenMail[]): FoundLink | null {
  const mail = mails.find(({ body }) => body !== null && path.includes(body));
  if (!mail) return null;
  const end = path.indexOf(mail.body!);

  for (const [index, node] of path.slice(0, end + 1).entries()) {
    const name = nameOf(node);
    if (name === '' || name === 'iframe' || name === 'frame') continue;
    if (name === 'form' && index > 0) continue; // a click into a field of a form doesn't send it
    const link = readLink(node as Element, mail) ?? formOf(node as Element, name, mail);
    if (link) return link;
  }
  return null;
}

function formOf(element: Element, name: string, mail: OpenMail): FoundLink | null {
  if ((name !== 'button' && name !== 'input') || !isSubmitter(element)) return null;
  const { form } = element as HTMLButtonElement;
  return form && mail.body && isInside(form, mail.body) ? readLink(form, mail) : null;
}

function* readPlain(node: Text, mail: OpenMail, known: Set<string>): Generator<FoundLink> {
  const element = node.parentElement;
  if (known.size >= PLAIN_ADDRESSES_A_MAIL || !element) return;
  const addresses = plainAddresses(node.data);
  if (addresses.length === 0 || closest(element, 'a, button, script, style, textarea, template')) return;

  for (const text of addresses) {
    if (known.has(text) || known.size >= PLAIN_ADDRESSES_A_MAIL || !URL.canParse(text)) continue;
    known.add(text);
    const whole = new URL(text).href;
    const href = shortenHref(whole);
    const cut = href !== whole && { cut: true as const };
    yield { element, mail, sighting: { href, text: tidy(text), kind: 'text', ...cut } };
  }
}

/** Whether the attribute tells something that the resolved address doesn't. */
function saysMore(raw: string, href: string): boolean {
  return raw !== href && `${raw}/` !== href;
}
