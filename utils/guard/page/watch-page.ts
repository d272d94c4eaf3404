import { bodyOf } from '#utils/page/safe-dom.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import type { AskBackground } from '../background.ts';
import type { Life } from '../life.ts';
import { createListen } from '../listeners.ts';
import { shadowRootsIn, targetOf } from './deep.ts';
import { createHeldInput } from './held/held-input.ts';
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

/** What comes later than this is not held, even when nobody has answered. */
const HOLD_MS = 700;
/** So much longer an answer is waited for before what was held is given to a page that nobody judged. */
const LATE_MS = 3_300;
/** Elements looked at for custom ones with a shadow root; other fields in shadow are met when the keyboard comes to them. */
const MOST_ELEMENTS = 120;
/** Held only behind what is held already: who types and presses the button wants the button to come second. */
const PRESSES = 'pointerdown pointerup mousedown mouseup click'.split(' ');
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
  const waiting = new Set<Element>();
  let heldUntil = 0;
  let isReady = false;
  let isAsking = false;
  let isSent = false;
  let isAskedAgain = false;
  let judgements = 0;
  let lastAt = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
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
  let sight: IntersectionObserver | undefined;
  lookOut(page, window, look, life.signal);
  life.signal.addEventListener('abort', () => lock.turnOff());

  function takeLocked(event: Event): void {
    if (lock.isOn && life.isAlive()) lock.take(event);
  }

  function take(event: Event): void {
    if (lock.isOn) takeLocked(event);
    const { type } = event;
    if (lock.isOn || !event.isTrusted || type === 'blur') return;
    const target = targetOf(event) ?? page.documentElement;
    if (isNew(target)) wake(target);
    else if (type === 'keydown' && !isTextField(target)) typedOutside(event as KeyboardEvent, target);
    if (type === 'focusin' || !life.isAlive()) return;
    const isHeld = waiting.size > 0 && performance.now() < heldUntil;
    const isTheirs = waiting.has(target) || type === 'submit';
    if (held.isBusy || (isHeld && isTheirs)) held.take(event, target);
  }

  /** A field that nobody judged, or that has become another one since. */
  function isNew(element: Element): boolean {
    return secrecyOf(element) > 0 && judged.get(element) !== likenessOf(element);
  }

  /** Letters that are drawn by a script (canvas, boxes, a frame that listens) need no field. Asked once a document. */
  function typedOutside({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, target: Element): void {
    if (judgements > 0 || key.length !== 1 || ctrlKey || metaKey || altKey) return;
    if (isTop || page.querySelector('canvas,[contenteditable],[tabindex="0"],embed,object')) hold(target);
  }

  /** Looks at the fields there are; called when the page may have changed. */
  function look(isThorough = false): void {
    if (lock.isOn || life.signal.aborted) return;
    if (isThorough) shadows = shadowRootsIn(bodyOf(page) ?? page, MOST_ELEMENTS, /-/);
    for (const field of [page, ...shadows].flatMap(textFieldsIn)) {
      if (judged.get(field) === likenessOf(field)) continue;
      sight ??= watchSight((seen) => !lock.isOn && isNew(seen) && wake(seen), life.signal);
      if (isThorough) sight.unobserve(field); // how it is drawn may have changed
      sight.observe(field);
    }
    // whose page it seems to be may come long after its fields
    if (judgements === 0 || lookOf(page) === lastLook) return;
    if (isRested()) void judge();
    else if (judgements < MOST_JUDGEMENTS) {
      clearTimeout(later);
      later = setTimeout(look, AGAIN_MS);
    }
  }

  function isRested(): boolean {
    const rest = AGAIN_MS * 2 ** Math.min(5, judgements / 4);
    return performance.now() - lastAt > rest && judgements < MOST_JUDGEMENTS;
  }

  /** A sheet makes a line for every cell that is written in: that alone is no reason to hold and judge each time. */
  function wake(field: Element): void {
    if (judgements > 0 && !isAsking && !isRested() && secrecyOf(field) < 2) return;
    hold(field);
  }

  function hold(target: Element): void {
    if (waiting.size === 0) heldUntil = performance.now() + HOLD_MS;
    if (!isReady) for (const type of PRESSES) on(type, take, { passive: false });
    isReady = true;
    if (waiting.has(target)) return;
    waiting.add(target);
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
    const asked = [...waiting];
    const timer = setTimeout(settle, heldUntil + LATE_MS - performance.now(), asked);
    const answer = await ask('judgePage', {});
    clearTimeout(timer);
    isAsking = false;
    lastAt = performance.now();
    if (answer?.isLocked) lockPage(answer.verdict);
    const isMissed = isAskedAgain;
    isAskedAgain = false;
    if (isMissed && !lock.isOn) await judge();
    else void settle(asked);
  }

  /** Ends the holding of these fields, with or without an answer. */
  async function settle(asked: Element[]): Promise<void> {
    for (const field of asked) judged.set(field, likenessOf(field));
    if (!lock.isOn) await held.release();
    for (const field of asked) waiting.delete(field);
  }

  function lockPage(verdict: PageVerdict | null): void {
    held.drop();
    if (!wasLocked) for (const type of GUARDED_WHEN_LOCKED) on(type, takeLocked, { passive: false });
    wasLocked = true;
    lock.turnOn();
    if (isTop && verdict) faces.show(verdict);
    // over a page without a body, as one made of `<frameset>`, our card can't be drawn
    if (isRewritten || !bodyOf(page)) leavePage();
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
  return [
    page.title,
    page.URL,
    page.querySelector('h1')?.textContent,
    page.querySelectorAll('h1,h2,img,svg,iframe,form,input').length,
  ].join(' ');
}
