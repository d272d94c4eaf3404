import type { AskBackground } from './background.ts';
import type { BookLine } from './book-line.ts';
import { verdictOf } from './judgement.ts';
import { markPlaces } from './mark-places.ts';
import type { MarkedLevel } from './mark-style.ts';
import { createSlices } from './slices.ts';

/** The marks beside the links of this frame. */
export interface Marks {
  /** Marks what was judged, and takes the mark from what is no longer to be marked. */
  update(lines: readonly BookLine[]): void;
}

interface MarksWorld {
  page: Document;
  attribute: string;
  ask: AskBackground;
  signal: AbortSignal;
}

/** How often a mark is put back that the page takes away: a page that fights must not keep us busy for ever. */
export const REPAIRS_A_PLACE = 8;

const WORSE: readonly (MarkedLevel | undefined)[] = [undefined, 'caution', 'danger'];

/** Sets up the marks; nothing is painted in a document without a mark. */
export function createMarks({ page, attribute, ask, signal }: MarksWorld): Marks {
  /** What each place should wear, link by link: one picture may hold several areas. */
  const wantedAt = new WeakMap<Element, Map<Element, MarkedLevel>>();
  const placesOf = new WeakMap<Element, readonly Element[]>();
  const repairs = new WeakMap<Element, number>();
  const observed = new WeakSet<Element>();
  let isPainted = false;

  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) repair(target as Element);
  });
  const put = createSlices(mark, signal);
  signal.addEventListener('abort', clear);

  function mark({ link, mail, judgement }: BookLine): void {
    const level = verdictOf(judgement)?.level;
    const marked = level === 'danger' || level === 'caution' ? level : undefined;
    const places = marked && mail.body ? markPlaces(link, mail.body) : [];
    for (const place of placesOf.get(link) ?? []) want(place, link, undefined);
    for (const place of places) want(place, link, marked);
    placesOf.set(link, places);
    if (marked) watch(mail.body);
  }

  function want(place: Element, link: Element, level: MarkedLevel | undefined): void {
    const wanted = wantedAt.get(place) ?? new Map<Element, MarkedLevel>();
    if (level) wantedAt.set(place, wanted.set(link, level));
    else wanted.delete(link);
    if (wanted.size === 0) wantedAt.delete(place);
    wear(place);
  }

  function levelAt(place: Element): MarkedLevel | undefined {
    const levels = [...(wantedAt.get(place)?.values() ?? [])];
    return WORSE.findLast((level) => level && levels.includes(level));
  }

  /** Called on the prototype: a field named `setAttribute` would hide a form's own method. */
  function wear(place: Element): boolean {
    const level = levelAt(place) ?? null;
    if (Element.prototype.getAttribute.call(place, attribute) === level) return false;
    if (level === null) Element.prototype.removeAttribute.call(place, attribute);
    else Element.prototype.setAttribute.call(place, attribute, level);
    return true;
  }

  function repair(place: Element): void {
    const times = repairs.get(place) ?? 0;
    if (times < REPAIRS_A_PLACE && wear(place)) repairs.set(place, times + 1);
  }

  function watch(body: Element | null): void {
    if (!isPainted) void ask('paintMarks', { attribute });
    isPainted = true;
    if (!body || observed.has(body)) return;
    observed.add(body);
    observer.observe(body, { subtree: true, attributes: true, attributeFilter: [attribute] });
  }

  function clear(): void {
    observer.disconnect();
    const places: NodeListOf<Element> = Document.prototype.querySelectorAll.call(page, `[${attribute}]`);
    for (const place of places) Element.prototype.removeAttribute.call(place, attribute);
  }

  return { update: put };
}
