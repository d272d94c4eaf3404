import type { Eyes } from './eyes.ts';
import { buttonsOf, type FieldGroup, groupFields } from './field-groups.ts';
import { askOfField, personalKindOf, saysPassword } from './field-words.ts';
import { isFirstStep } from './first-step.ts';
import { ASKS, type Ask, type FormFacts, LIMITS } from './page-facts.ts';
import type { Root } from './page-roots.ts';
import { resolve } from './resolve.ts';
import { attributeOf, find, nameOf } from './safe-dom.ts';
import { linesOf, tidy } from './words-of.ts';

export interface AskFacts {
  asks: Ask[];
  forms: FormFacts[];
  words: string[];
}

const LONGEST_WORD = 80;
const SCOPE_TEXT = 1_500;

/** What the page asks for, where it sends it, and the words around it. `heading`: title and headings in one. */
export function readAsks(roots: readonly Root[], eyes: Eyes, pageUrl: string, heading: string): AskFacts {
  const asks = new Set<Ask>();
  const forms: FormFacts[] = [];
  const words = new Set<string>();
  for (const group of groupFields(roots, eyes)) {
    const asked = asksOf(group, heading, eyes);
    if (asked.length === 0) continue;
    for (const ask of asked) asks.add(ask);
    if (forms.length < LIMITS.forms) forms.push({ target: targetOf(group.scope, pageUrl), asks: asked });
    for (const word of wordsAround(group, eyes)) words.add(word);
  }
  return { asks: inOrder(asks), forms, words: [...words].slice(0, LIMITS.words) };
}

function asksOf(group: FieldGroup, heading: string, eyes: Eyes): Ask[] {
  const asks = new Set<Ask>();
  for (const { words, isPainted, isText } of group.fields) {
    const ask = isText ? (saysPassword(words) && nameOf(group.scope) !== '' ? 'painted' : null) : askOfField(words);
    if (ask === 'password' && isPainted) asks.add('painted');
    else if (ask) asks.add(ask);
    else if (isPainted) asks.add('painted');
  }
  if (hasLetterBoxes(group)) asks.add('code');
  if (asks.size === 0 && isFirstStep(group, heading, eyes)) asks.add('identifier');
  if (asks.size === 0 && asksPersonalData(group)) asks.add('address');
  return inOrder(asks);
}

function inOrder(asks: ReadonlySet<Ask>): Ask[] {
  return ASKS.filter((ask) => asks.has(ask));
}

const FEWEST_BOXES = 4;

/** One letter each: a code, or a password drawn in boxes. */
function hasLetterBoxes({ fields }: FieldGroup): boolean {
  return fields.filter(({ element }) => attributeOf(element, 'maxlength') === '1').length >= FEWEST_BOXES;
}

const FEWEST_KINDS = 3;
const HOME = 1; // the last index of PERSONAL that tells where somebody lives

function asksPersonalData({ fields }: FieldGroup): boolean {
  const kinds = new Set(fields.map(({ words }) => personalKindOf(words)).filter((kind) => kind !== -1));
  return kinds.size >= FEWEST_KINDS && [...kinds].some((kind) => kind <= HOME);
}

/** Where a form is sent; a button may send it elsewhere. */
function targetOf(scope: Element, pageUrl: string): string {
  if (nameOf(scope) !== 'form') return '';
  const button = find(scope, 'button[formaction],input[formaction]');
  const written = (button && attributeOf(button, 'formaction')) ?? attributeOf(scope, 'action') ?? '';
  if (written.trim() === '' || written.length > LIMITS.url) return '';
  return resolve(written, scope, pageUrl)?.href.slice(0, LIMITS.url) ?? '';
}

function wordsAround(group: FieldGroup, eyes: Eyes): string[] {
  const labels = group.fields.map(({ words }) => words.label);
  const lines = linesOf(group.scope, eyes, SCOPE_TEXT, 300);
  return [...labels, ...buttonsOf(group, eyes), ...lines]
    .map((word) => tidy(word, LIMITS.string))
    .filter((word) => word !== '' && word.length <= LONGEST_WORD);
}
