import { oursIn } from '../sheet.ts';
import { around, ownText, tellElement } from './elements.ts';

/** Letters that are written from right to left, and characters that turn or spread their direction (Unicode 16, Bidi_Class). */
const TURNS = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** Strangers' words that may turn the line: `isolated` stand in an element of their own that keeps it to itself. */
export function findTurning(page: Document): { faults: string[]; isolated: number } {
  const turning = oursIn(page).filter((element) => TURNS.test(ownText(element)) || TURNS.test(generated(element)));
  const faults = turning.filter((element) => !keepsToItself(element) && !isolatesWithin(ownText(element)));
  return { faults: faults.map(tellElement), isolated: turning.length - faults.length };
}

/** Some of what a person chose is generated content. */
function generated(element: Element): string {
  return element.getAttribute('data-says') ?? '';
}

/** A letter at fault is marked inside of the name. */
function keepsToItself(element: Element): boolean {
  const isolates = (one: Element | null) =>
    one !== null && getComputedStyle(one).unicodeBidi === 'isolate' && one.localName === 'bdi';
  const parent = around(element);
  return isolates(element) || isolates(parent) || isolates(parent && around(parent));
}

/** A text that can have no elements isolates by FSI and PDI (UAX #9), and only the stranger's words: in none of the samples those are kana. */
function isolatesWithin(text: string): boolean {
  const isolated = text.match(/\u2068[^\u2066-\u2069]*\u2069/g) ?? [];
  const rest = text.replaceAll(/\u2068[^\u2066-\u2069]*\u2069/g, '');
  return !TURNS.test(rest) && isolated.every((words) => !/[\u3040-\u309F]/.test(words));
}
