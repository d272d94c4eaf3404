import { isLine } from '../field-lock.ts';
import type { HeldQueue } from './held-queue.ts';
import { isSending } from './is-sending.ts';

/**
 * Where nobody answered, what does it properly may not have come: texts, keys and what sends them must not be lost.
 * Enter was kept from the browser, which would have told of the key's press too (with its codes: old pages ask for them).
 */
export function giveRoughly(queue: HeldQueue): void {
  queue.isGiving = true;
  for (const { event, target, text } of queue.all.splice(0)) {
    const { type } = event;
    const hear = (as: string) => target.dispatchEvent(new (event.constructor as typeof Event)(as, event));
    let form: Element | null = type === 'submit' ? target : null;
    if (text && isLine(target)) {
      target.value += text;
      for (const told of ['input', 'change']) hear(told);
    } else if (!form && hear(type) && type === 'keydown' && isSending(event, target) && hear('keypress')) {
      form = (target as HTMLInputElement).form;
    }
    if (form) HTMLFormElement.prototype.requestSubmit.call(form as HTMLFormElement);
  }
  queue.isGiving = false;
}
