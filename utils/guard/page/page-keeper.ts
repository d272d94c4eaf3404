import { find } from '#utils/page/safe-dom.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import type { Listen } from '../listeners.ts';
import { customShadowsIn, targetOf } from './deep.ts';
import { createHeldInput } from './held/held-input.ts';
import { createJudging } from './judging.ts';
import { createPageFaces } from './late-page-face.ts';
import { createPageLock, GUARDED_WHEN_LOCKED, PRESSES } from './page-lock.ts';
import type { PageWatch, WatchedPage } from './page-watch.ts';
import { watchSight } from './sight.ts';
import { textFieldsIn } from './text-fields.ts';
import { isTypedOutside } from './typed-outside.ts';

/** What deals with fields, input and verdicts of one document, once there is something to deal with. */
export interface PageKeeper extends PageWatch {
  take(event: Event): void;
  /** Looks at the fields there are; called when the page may have changed. */
  look(isThorough: boolean): void;
  /** A page that wrote itself anew may hear keys before us: it is not locked, but left. */
  leaveIfLocked(): void;
}

/** Custom elements asked for a shadow root; other fields in shadow are met when the keyboard comes to them. */
const MOST_ASKED = 120;

/**
 * Wakes when something could take a secret, holds it while the background judges, and locks the document when that says
 * danger.
 */
export function createPageKeeper(
  { page, window, ask, life }: WatchedPage,
  on: Listen,
  isRewritten: () => boolean,
): PageKeeper {
  const { signal } = life;
  const isTop = window.top === window;
  const faces = createPageFaces(page, ask, signal);
  const lock = createPageLock(page, () => faces.shown);
  const held = createHeldInput();
  let sight: IntersectionObserver | undefined;
  let shadows: ShadowRoot[] = [];
  let isReady = false;
  let wasLocked = false;
  signal.addEventListener('abort', () => lock.turnOff());

  const judging = createJudging(
    page,
    ask,
    (answer) => {
      if (answer?.isLocked) lockPage(answer.verdict);
      return !lock.isOn;
    },
    async () => void (lock.isOn || (await held.release())),
  );

  function takeLocked(event: Event): void {
    if (lock.isOn && life.isAlive()) lock.take(event);
  }

  function take(event: Event): void {
    if (lock.isOn) {
      takeLocked(event);
      return;
    }
    const { type } = event;
    if (!event.isTrusted || type === 'blur') return;
    const target = targetOf(event) ?? page.documentElement;
    if (judging.isNew(target)) wake(target);
    else if (!judging.isBegun && isTypedOutside(page, event, target, isTop)) {
      listenToPresses();
      judging.judgeFor(target);
    }
    if (type === 'focusin' || !life.isAlive()) return;
    if (held.isBusy || judging.holds(target, type === 'submit')) held.take(event, target);
  }

  function look(isThorough: boolean): void {
    if (lock.isOn) return;
    if (isThorough) shadows = customShadowsIn(page, MOST_ASKED);
    for (const field of [page, ...shadows].flatMap(textFieldsIn)) {
      if (judging.isJudged(field)) continue;
      sight ??= watchSight((seen) => !lock.isOn && judging.isNew(seen) && wake(seen));
      if (isThorough) sight.unobserve(field); // how it is drawn may have changed
      sight.observe(field);
    }
    judging.judgeIfChanged(() => look(false));
  }

  function wake(field: Element): void {
    listenToPresses();
    judging.judgeSoonFor(field);
  }

  /** Held only behind what is held already: who types and presses the button wants the button to come second. */
  function listenToPresses(): void {
    if (!isReady) for (const type of PRESSES) on(type, take);
    isReady = true;
  }

  function lockPage(verdict: PageVerdict | null): void {
    held.drop();
    if (!wasLocked) for (const type of [...PRESSES, ...GUARDED_WHEN_LOCKED]) on(type, takeLocked, { passive: false });
    wasLocked = true;
    lock.turnOn();
    if (isTop && verdict) faces.show(verdict);
    leaveIfLocked();
  }

  function leaveIfLocked(): void {
    // over a page without a body, as one made of `<frameset>`, our card can't be drawn
    if (isTop && lock.isOn && (isRewritten() || !find(page, 'body'))) void ask('pageFights', {});
  }

  return {
    take,
    look,
    leaveIfLocked,
    lock: (verdict) => life.isAlive() && lockPage(verdict),
    free() {
      lock.turnOff();
      faces.hide();
    },
    judgeAgain: judging.judgeAgain,
  };
}
