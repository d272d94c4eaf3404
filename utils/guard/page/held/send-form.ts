import { closest } from '#utils/page/safe-dom.ts';
import { isTextField } from '../text-fields.ts';

type Line = HTMLInputElement | HTMLTextAreaElement;

/**
 * What the browser was kept from doing with Enter in a line (HTML, "implicit submission"): presses the form's first button that sends
 * it, and where there is none sends a form of one line.
 */
export function pressEnter(event: Event, target: Element): void {
  const { bubbles, cancelable, composed, view, key, code, keyCode } = event as KeyboardEvent;
  const pressed = { bubbles, cancelable, composed, view, key, code, keyCode, charCode: keyCode, which: keyCode };
  const { form } = target as Line;
  if (!target.dispatchEvent(new KeyboardEvent('keypress', pressed)) || !form) return;
  const elements = [...(Reflect.get(HTMLFormElement.prototype, 'elements', form) as HTMLFormControlsCollection)];
  const button = elements.find(isSender);
  if (button) HTMLElement.prototype.click.call(button);
  else if (elements.filter(isTextField).length === 1) HTMLFormElement.prototype.requestSubmit.call(form);
}

/** Sends the form by the same button. Called on the prototype: a field may bear the name. */
export function send(event: Event, target: Element): void {
  const form = event.type === 'invalid' ? (target as Line).form : closest(target, 'form');
  HTMLFormElement.prototype.requestSubmit.call(form as HTMLFormElement, (event as SubmitEvent).submitter);
}

function isSender(element: Element): boolean {
  return (
    (element instanceof HTMLButtonElement || element instanceof HTMLInputElement) &&
    /^(?:submit|image)$/.test(element.type)
  );
}
