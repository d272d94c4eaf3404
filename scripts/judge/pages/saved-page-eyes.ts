import { type Eyes, isDotFont, saysTextSecurity } from '#utils/page/eyes.ts';
import { attributeOf, findAll, nameOf, parentOf, textOf } from '#utils/page/safe-dom.ts';
import { readStyleRules } from './style-rules.ts';

/** Class names by which the common style sheets hide: those are not saved with a page. */
const HIDING_CLASS =
  /(?:^|\s)(?:(?:[a-z]{1,4}-)?(?:hidden|hide|d-none|sr-only|visually-?hidden|screen-reader-text|invisible|display-none|is-hidden|js-hidden))(?:\s|$)/i;
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const NO_ROOM = /(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}/i;

/** Eyes for a page that is not laid out: attributes, inline styles, the page's own simple rules and common class names. */
export function savedPageEyes(page: Document): Eyes {
  const { hiding, painting } = readStyleRules(findAll(page, 'style').map(textOf));
  const hidden = matching(page, hiding);
  const painted = matching(page, painting);
  const known = new WeakMap<Element, boolean>();

  function isShown(element: Element): boolean {
    const before = known.get(element);
    if (before !== undefined) return before;
    const around = parentOf(element);
    const shown = !hidesItself(element) && !hidden.has(element) && (around === null || isShown(around));
    known.set(element, shown);
    return shown;
  }

  return {
    isShown,
    isFieldShown: (element) => isShown(element) && !isHint(element),
    isPainted: (element) => painted.has(element) || paintsItself(attributeOf(element, 'style') ?? ''),
    shadowOf: declaredShadowOf,
  };
}

function hidesItself(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null) return true;
  const style = attributeOf(element, 'style');
  if (style && HIDING_STYLE.test(style)) return true;
  const name = attributeOf(element, 'class');
  return name !== null && HIDING_CLASS.test(name);
}

/** Fields for password managers: out of reach of the eye, of the keyboard and of screen readers. */
function isHint(element: Element): boolean {
  if (NO_ROOM.test(attributeOf(element, 'style') ?? '')) return true;
  return attributeOf(element, 'tabindex') === '-1' && attributeOf(element, 'aria-hidden') === 'true';
}

function paintsItself(style: string): boolean {
  return saysTextSecurity(style) || isDotFont(/font-family\s*:([^;]*)/i.exec(style)?.[1] ?? '');
}

function matching(page: Document, selectors: readonly string[]): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const selector of selectors) {
    try {
      for (const element of findAll(page, selector)) found.add(element);
    } catch {
      // not a selector: a browser would drop the rule as well
    }
  }
  return found;
}

/** `<template shadowrootmode>`: the parser of a browser makes a shadow root of it, ours leaves the template. */
function declaredShadowOf(element: Element): ShadowRoot | null {
  if (nameOf(element) !== 'template' || attributeOf(element, 'shadowrootmode') === null) return null;
  return (element as HTMLTemplateElement).content as ShadowRoot;
}
