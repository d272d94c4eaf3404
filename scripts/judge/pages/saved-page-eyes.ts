import { type Eyes, isDotFont, saysTextSecurity } from '#utils/page/eyes.ts';
import { attributeOf, findAll, nameOf, parentOf, textOf } from '#utils/page/safe-dom.ts';
import { readStyleRules, type StyleRule } from './style-rules.ts';

/** Class names by which the common style sheets hide: those are not saved with a page. */
const HIDING_CLASS =
  /(?:^|\s)(?:(?:[a-z]{1,4}-)?(?:hidden|hide|d-none|sr-only|visually-?hidden|screen-reader-text|invisible|display-none|is-hidden|js-hidden))(?:\s|$)/i;
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const SHOWING_STYLE = /(?:^|[;\s])display\s*:\s*(?!none)\w/i;
const NO_ROOM = /(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}/i;

interface State {
  isHidden: boolean;
  isImportant: boolean;
}

/**
 * Eyes for a page that is not laid out: attributes, inline styles, the page's own simple rules and common class names. The
 * page as a whole is taken for shown: pages that are built by script hide it until they are.
 */
export function savedPageEyes(page: Document): Eyes {
  const sheets = findAll(page, 'style').filter((style) => nameOf(parentOf(style) ?? page) !== 'noscript');
  const rules = readStyleRules(sheets.map(textOf));
  const states = applyRules(page, rules);
  const painted = new Set(rules.flatMap(({ effect, selector }) => (effect === 'paints' ? select(page, selector) : [])));
  const known = new WeakMap<Element, boolean>();

  function isShown(element: Element): boolean {
    // up to what is known, and down again: a page may be nested deeper than calls can be
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at && !known.has(at); at = parentOf(at)) path.push(at);
    let shown = at === null || known.get(at) === true;
    for (const one of path.reverse()) {
      shown &&= !isHidden(one, states.get(one));
      known.set(one, shown);
    }
    return shown;
  }

  return {
    isShown,
    isFieldShown: (element) => isShown(element) && !isHint(element),
    isPainted: (element) => painted.has(element) || paintsItself(attributeOf(element, 'style') ?? ''),
    shadowsIn: declaredShadowsIn,
  };
}

/** A later rule wins over an earlier one, an important one over all; how exact their selectors are is left out. */
function applyRules(page: Document, rules: readonly StyleRule[]): Map<Element, State> {
  const states = new Map<Element, State>();
  for (const { selector, effect, isImportant } of rules) {
    if (effect === 'paints' || (effect === 'shows' && !isImportant && !/[.#[]/.test(selector))) continue;
    for (const element of select(page, selector)) {
      if (isImportant || !states.get(element)?.isImportant) {
        states.set(element, { isHidden: effect === 'hides', isImportant });
      }
    }
  }
  return states;
}

function isHidden(element: Element, state: State | undefined): boolean {
  const name = nameOf(element);
  if (name === 'html' || name === 'body') return false;
  if (name === 'noscript') return true;
  if (state?.isImportant) return state.isHidden;

  const style = attributeOf(element, 'style') ?? '';
  if (HIDING_STYLE.test(style)) return true;
  if (SHOWING_STYLE.test(style)) return false;
  if (state) return state.isHidden;
  return attributeOf(element, 'hidden') !== null || HIDING_CLASS.test(attributeOf(element, 'class') ?? '');
}

/** Fields for password managers: out of reach of the eye, of the keyboard and of screen readers. */
function isHint(element: Element): boolean {
  if (NO_ROOM.test(attributeOf(element, 'style') ?? '')) return true;
  return attributeOf(element, 'tabindex') === '-1' && attributeOf(element, 'aria-hidden') === 'true';
}

function paintsItself(style: string): boolean {
  return saysTextSecurity(style) || isDotFont(/font-family\s*:([^;]*)/i.exec(style)?.[1] ?? '');
}

function select(page: Document, selector: string): Element[] {
  try {
    return findAll(page, selector);
  } catch {
    return []; // no selector: a browser would drop the rule as well
  }
}

/**
 * `<template shadowrootmode>`: the parser of a browser makes a shadow root of it, ours leaves the template. One that stands in
 * a drawing is no template: it has no content.
 */
function declaredShadowsIn(root: Document | Element | ShadowRoot): ShadowRoot[] {
  return findAll(root, 'template[shadowrootmode]').flatMap((one) =>
    one.namespaceURI === HTML ? [(one as HTMLTemplateElement).content as ShadowRoot] : [],
  );
}

const HTML = 'http://www.w3.org/1999/xhtml';
