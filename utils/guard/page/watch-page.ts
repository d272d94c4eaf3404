import { bodyOf } from '#utils/page/safe-dom.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import type { AskBackground } from '../background.ts';
import type { Life } from '../life.ts';
import { createListen } from '../listeners.ts';
import { shadowRootsIn, targetOf } from './deep.ts';
import { createHeldInput } from './held-input.ts';
import { createPageFaces } from './late-page-face.ts';
import { lookOut } from './look-out.ts';
import { createPageLock, GUARDED, GUARDED_WHEN_LOCKED } from './page-lock.ts';
import { watchSight } from './sight.ts';
import { isTextField, likenessOf, secrecyOf, textFieldsIn } from './text-fields.ts';

export interface WatchedPage {
  page: Document;
  window: Window;
  ask: AskBackground;
  life: Life;
}

export interface PageWatch {
  /** The background says that this frame belongs to a false page. */
  lock(verdict: PageVerdict): void;
  /** The person decided to use the page. */
  free(): void;
  /** What was judged may no longer stand. */
  judgeAgain(): void;
}

/** An honest page is held no longer than this, even when nobody answers. */
const HOLD_MS = 700;
/** Elements looked at for custom ones with a shadow root; other fields in shadow are met when the keyboard comes to them. */
const MOST_ELEMENTS = 120;
/** A page that changes all the time is judged again ever more rarely, and at last only at a new field. */
const AGAIN_MS = 1_000;
const MOST_JUDGEMENTS = 40;

/**
 * Watches one document from its first moment: wakes when something could take a secret, holds it while the background
 * judges, and locks the document when that says danger. Without such a field it does next to nothing.
 */
export function watchPage({ page, window, ask, life }: WatchedPage): PageWatch {
  const isTop = window.top === window;
  const faces = createPageFaces(page, ask, life.signal);
  const lock = createPageLock(page, () => faces.shown);
  const held = createHeldInput();
  /** Fields that a verdict was given on, as they were then. */
  const judged = new WeakMap<Element, string>();
  let waiting = new Set<Element>();
  let heldUntil = 0;
  let isAsking = false;
  let isSent = false;
  let isAskedAgain = false;
  let judgements = 0;
  let lastAt = 0;
  let lastLook = '';
  let shadows: ShadowRoot[] = [];
  let isRewritten = false;
  let wasLocked = false;

  const on = createListen(page, window, life.signal, () => {
    isRewritten = true;
    if (lock.isOn) leavePage();
  });
  for (const type of GUARDED) on(type, take, { passive: false });
  for (const type of ['focusin', 'blur']) on(type, take);
  const sight = watchSight((field) => !lock.isOn && isNew(field) && wake(field), life.signal);
  lookOut(page, window, look, life.signal);
  life.signal.addEventListener('abort', () => lock.turnOff());

  function takeLocked(event: Event): void {
    if (lock.isOn && life.isAlive()) lock.take(event);
  }

  function take(event: Event): void {
    if (lock.isOn) takeLocked(event);
    if (lock.isOn || !event.isTrusted) return;
    if (event.type === 'blur') return;
    const target = event.type === 'submit' ? null : targetOf(event);
    if (target && isNew(target)) wake(target);
    else if (event.type === 'keydown' && target && !isTextField(target)) typedOutside(event as KeyboardEvent);
    const isHeld = waiting.size > 0 && performance.now() < heldUntil && event.type !== 'focusin';
    if (isHeld && (target === null || waiting.has(target)) && life.isAlive()) held.take(event, target ?? page.body);
  }

  /** A field that nobody judged, or that has become another one since. */
  function isNew(element: Element): boolean {
    return secrecyOf(element) > 0 && judged.get(element) !== likenessOf(element);
  }

  /** Letters that are drawn by a script (canvas, boxes, a frame that listens) need no field. Asked once a document. */
  function typedOutside({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
    if (judgements > 0 || key.length !== 1 || ctrlKey || metaKey || altKey) return;
    if (!isTop || page.querySelector('canvas,[contenteditable],[tabindex="0"],embed,object') !== null) void judge();
  }

  /** Looks at the fields there are; called when the page may have changed. */
  function look(isThorough: boolean): void {
    // who types before the page is there is met by the keyboard
    if (lock.isOn || page.readyState === 'loading' || life.signal.aborted) return;
    if (isThorough) shadows = shadowRootsIn(bodyOf(page) ?? page, MOST_ELEMENTS, /-/);
    for (const field of [page, ...shadows].flatMap(textFieldsIn)) {
      if (judged.get(field) === likenessOf(field)) continue;
      if (isThorough) sight.unobserve(field); // how it is drawn may have changed
      sight.observe(field);
    }
    if (judgements > 0 && looksOtherwise()) void judge();
  }

  /** Whose page it seems to be may come long after its fields. */
  function looksOtherwise(): boolean {
    return isRested() && lookOf(page) !== lastLook;
  }

  function isRested(): boolean {
    const rest = AGAIN_MS * 2 ** Math.min(5, judgements / 4);
    return performance.now() - lastAt > rest && judgements < MOST_JUDGEMENTS;
  }

  /** A sheet makes a line for every cell that is written in: that alone is no reason to hold and judge each time. */
  function wake(field: Element): void {
    if (judgements > 0 && !isRested() && secrecyOf(field) < 2) return;
    if (waiting.size === 0) heldUntil = performance.now() + HOLD_MS;
    if (waiting.has(field)) return;
    waiting.add(field);
    void judge();
  }

  async function judge(): Promise<void> {
    if (isAsking) {
      isAskedAgain = isSent;
      return;
    }
    isAsking = true;
    isSent = false;
    await null; // fields that are seen together are asked for together
    isSent = true;
    judgements += 1;
    lastLook = lookOf(page);
    const timer = setTimeout(settle, HOLD_MS, waiting);
    const answer = await ask('judgePage', {});
    clearTimeout(timer);
    isAsking = false;
    lastAt = performance.now();
    if (answer?.isLocked) lockPage(answer.verdict);
    const isMissed = isAskedAgain;
    isAskedAgain = false;
    if (isMissed && !lock.isOn) await judge();
    else settle(waiting);
  }

  /** Ends the holding of these fields, with or without an answer. */
  function settle(fields: Set<Element>): void {
    for (const field of fields) judged.set(field, likenessOf(field));
    if (fields !== waiting) return;
    waiting = new Set();
    if (!lock.isOn) held.release();
  }

  function lockPage(verdict: PageVerdict | null): void {
    held.drop();
    if (!wasLocked) for (const type of GUARDED_WHEN_LOCKED) on(type, takeLocked, { passive: false });
    wasLocked = true;
    lock.turnOn();
    if (isTop && verdict) faces.show(verdict);
    if (isRewritten) leavePage();
  }

  /** A page that wrote itself anew may hear keys before us: it is not locked, but left. */
  function leavePage(): void {
    if (isTop) void ask('pageFights', {});
  }

  return {
    lock: (verdict) => life.isAlive() && lockPage(verdict),
    free() {
      lock.turnOff();
      faces.hide();
    },
    judgeAgain() {
      if (judgements > 0) void judge();
    },
  };
}

/** Cheap signs that a page shows something else than before. */
function lookOf(page: Document): string {
  return [page.title, page.URL, page.querySelectorAll('h1,h2,img,svg,iframe,form,input').length].join(' ');
}
