import type { Eyes } from './eyes.ts';
import type { FieldWords } from './field-words.ts';
import { findInRoots, type Root } from './page-roots.ts';
import { attributeOf, closest, find, findAll, isInside, nameOf, parentOf, previousOf, rootOf } from './safe-dom.ts';
import { labelOf, tidy, wordsOf } from './words-of.ts';

export interface Field {
  element: Element;
  words: FieldWords;
  isPainted: boolean;
  isText: boolean;
}

/** Fields that are filled in together: those of a form, or of the part of the page around them. */
export interface FieldGroup {
  scope: Element;
  fields: Field[];
}

const FIELDS = 'input,textarea,[contenteditable]:not([contenteditable="false" i])';
const NO_TEXT = /^(hidden|submit|button|reset|checkbox|radio|file|image|range|color)$/;
const MOST_FIELDS = 250;
const WORDS_LIMIT = 120;

/** The visible fields that text can be typed into, by form. */
export function groupFields(roots: readonly Root[], eyes: Eyes): FieldGroup[] {
  const groups = new Map<Element, FieldGroup>();
  const labels = labelsIn(roots);
  for (const element of findInRoots(roots, FIELDS, MOST_FIELDS * 4)) {
    if (NO_TEXT.test(typeOf(element)) || !eyes.isFieldShown(element)) continue;
    const scope = scopeOf(element);
    const group = groups.get(scope) ?? { scope, fields: [] };
    groups.set(scope, group);
    group.fields.push(readField(element, eyes, labels));
    if (groups.size > MOST_FIELDS) break;
  }
  return [...groups.values()];
}

/** Labels by the id that they are for, of each root its own. */
type Labels = ReadonlyMap<Root, ReadonlyMap<string, Element>>;

function labelsIn(roots: readonly Root[]): Labels {
  const ofRoot = (root: Root) => {
    const all = findAll(root, 'label[for]', MOST_FIELDS * 4).map(
      (label) => [attributeOf(label, 'for'), label] as const,
    );
    // of two for one field the first counts
    return new Map(all.reverse().filter((pair): pair is [string, Element] => pair[0] !== null));
  };
  return new Map(roots.map((root) => [root, ofRoot(root)]));
}

function readField(element: Element, eyes: Eyes, labels: Labels): Field {
  const type = typeOf(element);
  const words = {
    type,
    autocomplete: (attributeOf(element, 'autocomplete') ?? '').toLowerCase(),
    name: `${attributeOf(element, 'name') ?? ''} ${attributeOf(element, 'id') ?? ''}`
      .slice(0, WORDS_LIMIT)
      .toLowerCase(),
    label: labelWords(element, eyes, labels).toLowerCase(),
  };
  const isText = nameOf(element) !== 'input';
  return { element, words, isPainted: type !== 'password' && eyes.isPainted(element), isText };
}

function typeOf(element: Element): string {
  return nameOf(element) === 'input' ? (attributeOf(element, 'type') ?? 'text').trim().toLowerCase() : '';
}

/** Label, `aria-label` and hint; where there is none, the words right before the field. */
function labelWords(element: Element, eyes: Eyes, labels: Labels): string {
  const id = attributeOf(element, 'id');
  const label = (id ? labels.get(rootOf(element))?.get(id) : undefined) ?? closest(element, 'label');
  const parts = [
    label ? wordsOf(label, eyes, WORDS_LIMIT) : '',
    labelOf(element, WORDS_LIMIT),
    tidy(attributeOf(element, 'placeholder') ?? attributeOf(element, 'data-placeholder') ?? '', WORDS_LIMIT),
  ].filter(Boolean);
  return [...new Set(parts)].join(' ') || wordsBefore(element, eyes);
}

function wordsBefore(element: Element, eyes: Eyes): string {
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level++) {
    const before: Element | null = previousOf(at);
    if (before && find(before, 'input') === null) {
      const words = wordsOf(before, eyes, WORDS_LIMIT);
      if (words !== '') return words;
    }
    at = parentOf(at);
  }
  return '';
}

const BUTTONS = 'button,input:is([type="submit" i],[type="button" i],[type="image" i]),[role="button"]';
const LEVELS_UP = 8;

function scopeOf(element: Element): Element {
  const form = closest(element, 'form');
  if (form) return form;
  let scope = element;
  for (let level = 0; level < LEVELS_UP; level++) {
    const outer: Element | null = parentOf(scope);
    if (!outer || nameOf(outer) === 'body') break;
    scope = outer;
    if (find(scope, BUTTONS) !== null && findAll(scope, 'input').length > 1) break;
  }
  return scope;
}

/** What is written on the buttons of a group; also of one that stands outside its form. */
export function buttonsOf({ scope }: FieldGroup, eyes: Eyes): string[] {
  const own = findAll(scope, BUTTONS);
  const id = nameOf(scope) === 'form' ? attributeOf(scope, 'id') : null;
  const root = rootOf(scope);
  const apart = id ? findAll(root, 'button[form],input[form]').filter((one) => attributeOf(one, 'form') === id) : [];
  const all = [...own, ...apart.filter((button) => !isInside(button, scope))].slice(0, 20);
  return all.map((button) => captionOf(button, eyes)).filter(Boolean);
}

function captionOf(button: Element, eyes: Eyes): string {
  const value = nameOf(button) === 'input' ? tidy(attributeOf(button, 'value') ?? '', 60) : '';
  return value || wordsOf(button, eyes, 60) || labelOf(button, 60);
}
