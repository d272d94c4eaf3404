import { attributeOf, baseOf, documentOf, find, nameOf } from '#utils/page/safe-dom.ts';
import type { LinkKind } from '#utils/url/link-sighting.ts';

/** Where an element leads: the attribute as written, and the address as the browser resolves it. */
export interface FollowedAddress {
  kind: LinkKind;
  raw: string;
  href: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const MATHML = 'http://www.w3.org/1998/Math/MathML';
const XLINK = 'http://www.w3.org/1999/xlink';

/**
 * Where the browser would go when this element is followed; `null` for an element that can't be followed, has no
 * address, or points to a place in its own document. An address that can't be resolved is returned as it is written.
 */
export function followedAddress(element: Element): FollowedAddress | null {
  const written = writtenAddress(element);
  if (!written) return null;

  const raw = written.raw;
  if (raw.trim() === '' || isPlaceInSameDocument(raw, element)) return null;
  return { ...written, href: resolve(raw, element, written.kind) };
}

function writtenAddress(element: Element): { kind: LinkKind; raw: string } | null {
  const name = nameOf(element);
  if (name === 'a') return element.namespaceURI === SVG ? svgAddress(element) : addressIn('href', 'link', element);
  if (name === 'area') return addressIn('href', 'area', element);
  if (name === 'form') return addressIn('action', 'form', element);
  if (name === 'button' || name === 'input')
    return isSubmitter(element) ? addressIn('formaction', 'button', element) : null;
  if (name === 'iframe' || name === 'frame') return addressIn('src', 'frame', element);
  // Firefox follows href on every MathML element
  if (name.startsWith('m') && element.namespaceURI === MATHML) return addressIn('href', 'link', element);
  return null;
}

/** Whether pressing this button or input sends its form (HTML, "submit button"). */
export function isSubmitter(element: Element): boolean {
  const type = (attributeOf(element, 'type') ?? '').toLowerCase();
  if (nameOf(element) === 'input') return type === 'submit' || type === 'image';
  return nameOf(element) === 'button' && type !== 'button' && type !== 'reset';
}

function addressIn(attribute: string, kind: LinkKind, element: Element): { kind: LinkKind; raw: string } | null {
  const raw = attributeOf(element, attribute);
  return raw === null ? null : { kind, raw };
}

/** SVG 2, "linking": `href` wins over `xlink:href`. */
function svgAddress(element: Element): { kind: LinkKind; raw: string } | null {
  const raw =
    attributeOf(element, 'href') ?? element.getAttributeNS(XLINK, 'href') ?? attributeOf(element, 'xlink:href');
  return raw === null ? null : { kind: 'svg', raw };
}

/** With a `<base>`, even `#top` leads to another document. */
function isPlaceInSameDocument(raw: string, element: Element): boolean {
  if (!raw.trimStart().startsWith('#')) return false;
  const page = documentOf(element);
  return page === null || find(page, 'base[href]') === null;
}

function resolve(raw: string, element: Element, kind: LinkKind): string {
  // a.href knows the document's encoding, which changes the bytes of a query
  if (kind === 'link' || kind === 'area') {
    const { href } = element as HTMLAnchorElement;
    if (typeof href === 'string' && href !== '') return href;
  }
  try {
    return new URL(raw, baseOf(element)).href;
  } catch {
    return raw;
  }
}
