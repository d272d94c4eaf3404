import { nameOf } from '#utils/page/safe-dom.ts';
import { empty, isLine } from './field-lock.ts';
import { findGiveBack, type HeldQueue } from './held-queue.ts';

/**
 * What a person does while the page is being judged: kept here, unseen by the page, and done again in the same order
 * when nothing speaks against the page. On an honest page nobody loses a letter, a key or a press; on a false one nobody
 * hears one.
 */
export interface HeldInput {
  /** Whether something waits to be done again: what comes now has to come after it. */
  readonly isBusy: boolean;
  take(event: Event, target: Element): void;
  /** Does it again; done when nothing waits any more, what came meanwhile included. */
  release(): Promise<void>;
  /** Forgets it. */
  drop(): void;
}

/** Sets it up; nothing is held yet. */
export function createHeldInput(): HeldInput {
  const queue: HeldQueue = { all: [], isGiving: false };
  const { all } = queue;
  return {
    get isBusy() {
      return all.length > 0;
    },
    take(event, target) {
      if (queue.isGiving || (event instanceof KeyboardEvent && isNoLetter(event))) return;
      event.stopImmediatePropagation();
      const text = textOf(event, target);
      if (text === undefined) return;
      if (PREVENTED.test(event.type) || isSending(event, target)) event.preventDefault();
      all.push({ event, target, text });
    },
    async release() {
      // until nothing is left: what stays behind would hold back everything that comes
      while (all.length > 0) await (findGiveBack() ?? giveRoughly)(queue);
    },
    drop() {
      all.length = 0;
    },
  };
}

/** What the browser must not do now because it is done again. A pasted text is put in by us. */
const PREVENTED = /^(?:beforeinput|paste|click|submit|invalid)$/;

/** Enter in a line sends its form, by a button that may not be ready before the page knows what was typed. */
function isSending(event: Event, target: Element): boolean {
  const { key, isComposing } = event as KeyboardEvent;
  return key === 'Enter' && !isComposing && nameOf(target) === 'input';
}

/** A text that comes with the event, `null` for an event without one; `undefined` when there is nothing to do again. */
function textOf(event: Event, target: Element): string | null | undefined {
  const { type } = event;
  if (type === 'paste') return (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
  if (/^(?:drop|formdata|textInput)$/.test(type)) return;
  const { isComposing, data, dataTransfer } = event as InputEvent;
  // of a composition nothing can be cancelled: what it leaves in the field is taken out if the page is false
  if (isComposing && type === 'beforeinput') return;
  if (type === 'input') return isComposing ? null : takeOut(target);
  if (type !== 'beforeinput') return null;
  return data ?? dataTransfer?.getData('text/plain') ?? '\n';
}

/** The browser's own or a password manager's filling. */
function takeOut(target: Element): string | null {
  const value = isLine(target) ? target.value : null;
  if (value !== null) empty(target);
  return value;
}

/** Keys that move tell nothing and are left to the page. Some have no letter, but their place on the keyboard. */
function isNoLetter({ key }: KeyboardEvent): boolean {
  return key.length > 1 && !/^(?:Enter|Process|Dead|Un)/.test(key);
}

/** Where nobody answered, what does it properly may not have come: texts and what sends them must not be lost. */
async function giveRoughly({ all }: HeldQueue): Promise<void> {
  for (const { event, target, text } of all.splice(0)) {
    let form: Element | null = event.type === 'submit' ? target : null;
    if (text && isLine(target)) {
      target.value += text;
      for (const type of ['input', 'change'])
        target.dispatchEvent(new InputEvent(type, { bubbles: true, composed: true }));
    } else if (!form) {
      const wants = target.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
      if (wants && event.type === 'keydown' && isSending(event, target)) form = (target as HTMLInputElement).form;
    }
    if (form) HTMLFormElement.prototype.requestSubmit.call(form as HTMLFormElement);
  }
}
