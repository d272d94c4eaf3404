import { nameOf } from '#utils/page/safe-dom.ts';
import { stop } from '../stop.ts';
import { shadowOf, shadowRootsIn, targetOf } from './deep.ts';
import { createFieldLock, empty } from './field-lock.ts';
import type { PageFacePort } from './page-face-port.ts';
import { focusedIn, isTextField, textFieldsIn } from './text-fields.ts';

/** A document that takes nothing and gives nothing until the person decides. */
export interface PageLock {
  readonly isOn: boolean;
  /** Locks every field there is and every one that comes. Locking what is locked does nothing. */
  turnOn(): void;
  /** Gives the page back. */
  turnOff(): void;
  /** Deals with an event before the page hears it; only to be called while the lock is on. */
  take(event: Event): void;
}

/** Shadow roots are made without a sign: they are looked for so often. */
const LOOK_AGAIN_MS = 250;
const MOST_ELEMENTS = 20_000;
/** What a page can undo. */
const WATCHED = ['readonly', 'contenteditable', 'type', 'disabled'];

/** Sets it up for a document; nothing is locked yet. `face` is what is shown over it, in the top frame only. */
export function createPageLock(page: Document, face: () => PageFacePort | null): PageLock {
  const fields = createFieldLock();
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') fields.lock(target as Element);
      else for (const node of addedNodes) if (nameOf(node)) lockIn(node as Element);
    }
  });
  let timer: ReturnType<typeof setInterval> | undefined;

  function lockIn(root: Document | ShadowRoot | Element): void {
    if (nameOf(root) && isTextField(root as Element)) fields.lock(root as Element);
    for (const field of textFieldsIn(root)) fields.lock(field);
  }

  function lockRoot(root: Document | ShadowRoot): void {
    observer.observe(root, { childList: true, subtree: true, attributeFilter: WATCHED }); // once more does nothing
    lockIn(root);
  }

  function lockAll(): void {
    lockRoot(page);
    for (const root of shadowRootsIn(page, MOST_ELEMENTS)) lockRoot(root);
  }

  /** A page's field must not keep the keyboard: an input method can't be stopped, only left without a field. */
  function takeKeyboard(target: Element | null): void {
    if (typeof (target as HTMLElement | null)?.blur === 'function')
      HTMLElement.prototype.blur.call(target as HTMLElement);
    face()?.focus();
  }

  return {
    get isOn() {
      return timer !== undefined;
    },

    turnOn() {
      if (timer !== undefined) return;
      timer = setInterval(lockAll, LOOK_AGAIN_MS);
      lockAll();
      takeKeyboard(focusedIn(page));
    },

    turnOff() {
      clearInterval(timer);
      timer = undefined;
      observer.disconnect();
      fields.unlockAll();
    },

    take(event) {
      const { type } = event;
      const shown = face();
      if (shown?.isOurs(event)) {
        // what is typed over our card by habit is none of the page's business; keys still do there what keys do
        if (event instanceof KeyboardEvent) {
          event.stopImmediatePropagation();
          if (event.isTrusted) shown.onKey(event);
        } else if (GUARDED.includes(type)) stop(event);
        return;
      }
      if (type === 'formdata') emptyForm(event as FormDataEvent);
      if (type === 'input' || type === 'change') emptyTarget(event);
      if (type === 'keydown' && isShortcut(event as KeyboardEvent)) {
        event.stopImmediatePropagation();
        return;
      }
      if (LEFT_TO_BROWSER.test(type)) event.stopImmediatePropagation();
      else stop(event);
      if (type === 'focusin' || type === 'compositionstart') takeKeyboard(targetOf(event));
      // the keyboard went into a frame; what that does is known only after the event
      if (type === 'blur' && event.target === page.defaultView) setTimeout(() => takeKeyboard(focusedIn(page)));
    },
  };

  function emptyTarget(event: Event): void {
    const target = targetOf(event);
    if (!target) return;
    // of a closed shadow root the event tells only the host, if the field has not got the keyboard
    const inside = shadowOf(target);
    for (const field of inside ? textFieldsIn(inside) : [target]) if (isTextField(field)) empty(field);
  }
}

/** Events whose own doing is left to the browser. `beforeunload` among them: nobody who leaves is to be asked to stay. */
const LEFT_TO_BROWSER = /^(?:focus|blur|beforeunload|formdata|key(?:up|press))/;

/** Everything that carries what a person types, moves the keyboard, sends a form or presses something. */
export const GUARDED = (
  'keydown keypress keyup beforeinput textInput input change paste drop ' +
  'compositionstart compositionupdate compositionend invalid submit formdata'
).split(' ');
export const PRESSES = 'pointerdown pointerup mousedown mouseup click'.split(' ');
/** Only while the page is locked, besides presses. */
export const GUARDED_WHEN_LOCKED = 'focus focusout beforeunload dragover dblclick touchstart touchend'.split(' ');

/** What the browser does with a key and a modifier, or with Tab and F5, is no typing. */
function isShortcut({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || /^(?:Tab|Escape|F\d+|Page|Arrow|Home|End)/.test(key);
}

/** `form.submit()` by a script fires no `submit`: what it would send is taken out here. */
function emptyForm({ formData }: FormDataEvent): void {
  for (const name of [...formData.keys()]) formData.delete(name);
}
