import { attributeOf, findAll } from './safe-dom.ts';

/** What only a browser can tell of an element. A saved page is read with other eyes. */
export interface Eyes {
  /** Whether it is rendered and not invisible. */
  isShown(element: Element): boolean;
  /** The same for a field, which also must have room on the page: hint fields for password managers have none. */
  isFieldShown(element: Element): boolean;
  /** Whether what is typed is drawn as dots though the field is none for passwords. */
  isPainted(element: Element): boolean;
  /** The shadow roots of a tree's elements, without those in them, as far as the reader may see them. */
  shadowsIn(root: Document | Element | ShadowRoot): ShadowRoot[];
}

/** Fonts whose letters are all dots: `text-security-disc`, `password`, `dotsfont`. */
const DOT_FONT = /text-?security|(?:^|[\s"',-])(?:disc|dots?|dotsfont|bullets?|password|circle)(?:$|[\s"',-])/i;
/** Narrower and lower than any field that a person could find. */
const LEAST_SIDE = 3;

/** Elements asked for a shadow root; a page that hides one behind more has its light tree judged. */
const MOST_ELEMENTS = 20_000;

/**
 * Eyes in a live page, for one reading: what is seen is remembered. Content scripts may hand in a reader of closed shadow
 * roots.
 */
export function browserEyes(shadowsIn: Eyes['shadowsIn'] = openShadowsIn): Eyes {
  const shown = new Map<Element, boolean>();
  const see = (element: Element) => {
    let is = shown.get(element);
    if (is === undefined) {
      is = isShown(element);
      shown.set(element, is);
    }
    return is;
  };
  return { isShown: see, isFieldShown: (element) => see(element) && hasRoom(element), isPainted, shadowsIn };
}

function isShown(element: Element): boolean {
  return Element.prototype.checkVisibility?.call(element, { visibilityProperty: true }) ?? true;
}

/** Transparent fields count: a page may draw its own dots above one. */
function hasRoom(element: Element): boolean {
  const { width, height, right, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return width > LEAST_SIDE && height > LEAST_SIDE && right + scrollX > 0 && bottom + scrollY > 0;
}

function isPainted(element: Element): boolean {
  const style = getComputedStyle(element);
  const security = style.getPropertyValue('-webkit-text-security');
  if (security !== '' && security !== 'none') return true;
  return isDotFont(style.fontFamily) || saysTextSecurity(attributeOf(element, 'style') ?? '');
}

/** Whether a font family draws dots, as far as its name tells. */
export function isDotFont(family: string): boolean {
  return DOT_FONT.test(family);
}

/** Whether an inline style asks for dots: Firefox drops the property where it doesn't know it. */
export function saysTextSecurity(style: string): boolean {
  return /-webkit-text-security\s*:\s*(?!none)/i.test(style);
}

function openShadowsIn(root: Document | Element | ShadowRoot): ShadowRoot[] {
  return findAll(root, '*', MOST_ELEMENTS).flatMap((element) => {
    const shadow = Reflect.get(Element.prototype, 'shadowRoot', element) as ShadowRoot | null;
    return shadow ? [shadow] : [];
  });
}
