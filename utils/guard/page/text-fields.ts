import { attributeOf, closest, find, findAll, nameOf } from '#utils/page/safe-dom.ts';
import { activeIn } from './deep.ts';

type Root = Document | ShadowRoot | Element;

/** Whatever text may be typed into. */
const FIELDS = 'input,textarea,[contenteditable]';
const NO_TEXT = /^(?:hidden|submit|button|reset|checkbox|radio|file|image|range|color)$/;
const NO_SECRET = /^(?:search|date|time|month|week|datetime-local)$/;

/** Fields of everyday use by their names. Only looked at where nothing that the person reads speaks of a secret. */
const EVERYDAY =
  /search|query|keyword|\b(?:q|s|qty|quantity|amount|comment|message|coupon|filter|subject|title)\b|検索|キーワード|コメント/i;
const SECRET = /pass|pwd|pin\b|otp|code|cvv|cvc|cc-|card|secret|パスワード|暗証|認証|コード|カード|口座|番号/i;

/** Most fields of one root that are looked at; a page with more is a sheet, not a form. */
const MOST_FIELDS = 500;

/** Whether a root has any. Asked for here: a list of names that another file uses is built into both. */
export function hasField(root: Root): boolean {
  return find(root, FIELDS) !== null;
}

/** Every field of a root that text can be typed into; without what lies in shadow roots. */
export function textFieldsIn(root: Root): Element[] {
  return findAll(root, FIELDS, MOST_FIELDS).filter(isTextField);
}

/** Whether a person can type into an element. */
export function isTextField(element: Element): boolean {
  const name = nameOf(element);
  if (name === 'input') return !NO_TEXT.test(typeOf(element));
  return name === 'textarea' || isEditable(element);
}

/** Whether a field could take a secret: `2` it says so, `1` it is a line that may be for anything, `0` it could not. */
export type Secrecy = 0 | 1 | 2;

/**
 * How secret a thing goes into a field: by its type, by what the person reads on it, and by dots drawn instead of
 * letters. When in doubt `1`: the page's reader looks again. How a field is drawn costs the browser a calculation of
 * styles, so it is looked at last.
 */
export function secrecyOf(element: Element): Secrecy {
  if (!isTextField(element)) return 0;
  const [type, read] = [typeOf(element), likenessOf(element)];
  if (type === 'password' || SECRET.test(read) || isPainted(element)) return 2;
  return nameOf(element) === 'input' && !isEveryday(element, type, read) ? 1 : 0;
}

function isEveryday(element: Element, type: string, read: string): boolean {
  if (NO_SECRET.test(type) || /^(?:searchbox|combobox)$/.test(attributeOf(element, 'role') ?? '')) return true;
  const named = `${attributeOf(element, 'name') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  return EVERYDAY.test(`${named} ${read}`) || Boolean(closest(element, '[role="search"]'));
}

/** What a field says of itself: one that says something else than when it was judged is a new one. */
export function likenessOf(element: Element): string {
  const said = ['placeholder', 'aria-label', 'autocomplete'];
  return [typeOf(element), ...said.map((name) => attributeOf(element, name))].join(' ');
}

/** Whether it is drawn at all. */
export function isDrawn(element: Element): boolean {
  return Element.prototype.checkVisibility?.call(element, { visibilityProperty: true }) ?? true;
}

function isEditable(element: Element): boolean {
  return (attributeOf(element, 'contenteditable') ?? 'false').toLowerCase() !== 'false';
}

/** Dots instead of letters, by the property that Chromium and Safari know or by a font of dots. */
function isPainted(element: Element): boolean {
  const style = getComputedStyle(element) as CSSStyleDeclaration & { webkitTextSecurity?: string };
  return (
    (style.webkitTextSecurity || 'none') !== 'none' ||
    /text-?security|dots?(?:font)?\b|\bdisc\b/i.test(style.fontFamily)
  );
}

function typeOf(element: Element): string {
  return nameOf(element) === 'input' ? (attributeOf(element, 'type') ?? '').trim().toLowerCase() : '';
}

/** The field or frame that has the keyboard, also in shadow roots; `null` when nothing that takes text has it. */
export function focusedIn(page: Document): Element | null {
  const focused = activeIn(page);
  return focused && (isTextField(focused) || /^i?frame|^object|^embed/.test(nameOf(focused))) ? focused : null;
}
