import { isLine } from '../field-lock.ts';
import { focusedIn, isTextField } from '../text-fields.ts';
import type { HeldQueue } from './held-queue.ts';
import { isSending } from './is-sending.ts';
import { letterOf } from './letter-of.ts';

type NewEvent = new (type: string, init: EventInit) => Event;

/**
 * Where nobody answered, what does it properly may not have come: texts, keys and what sends them must not be lost. A key that
 * was pressed on a button goes where the button's press has put the keyboard by now.
 * Enter was kept from the browser, which would have told of the key's press too (with its codes: old pages ask for them).
 */
export async function giveRoughly(queue: HeldQueue): Promise<void> {
  queue.isGiving = true;
  for (const { event, target, text } of queue.all.splice(0)) {
    await null; // nobody can do anything meanwhile, but the page draws what the last one made of it
    const { type } = event;
    const isKey = type === 'keydown';
    const at = (isKey && !isTextField(target) && focusedIn(document)) || target;
    const hear = (as: string, Kind = event.constructor as NewEvent) => at.dispatchEvent(new Kind(as, event));
    let form: Element | null = type === 'submit' ? target : null;
    let written = isLine(at) && text;
    if (!written && !form && hear(type) && isKey) {
      if (at !== target) written = letterOf(event as KeyboardEvent);
      if (isSending(event, at) && hear('keypress')) form = (at as HTMLInputElement).form;
    }
    if (written && isLine(at)) {
      at.value += written;
      hear('input', InputEvent);
      hear('change');
    }
    if (form) HTMLFormElement.prototype.requestSubmit.call(form as HTMLFormElement);
  }
  queue.isGiving = false;
}
