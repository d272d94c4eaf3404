import { nameOf } from '#utils/page/safe-dom.ts';

type Line = HTMLInputElement | HTMLTextAreaElement;

/** Does to the field that has the keyboard what was done to it. */
export function editText(page: Document, target: Element, text: string, event: Event): void {
  const { inputType = '' } = event as InputEvent;
  if (inputType.startsWith('delete')) {
    page.execCommand(inputType.endsWith('Forward') ? 'forwardDelete' : 'delete');
    return;
  }
  // into a line the browser pastes a space for the end of a line
  const typed = nameOf(target) === 'input' ? text.replace(/[\r\n]+/g, ' ') : text;
  if (typed !== '' && !page.execCommand('insertText', false, typed)) refill(target, (target as Line).value + typed);
}

/**
 * Chromium counts what a script edits as no change when the field is left (measured): it is told then, unless the
 * browser has told it itself.
 */
export function tellChange(field: Element): void {
  const told = new AbortController();
  const { signal } = told;
  field.addEventListener('change', () => told.abort(), { signal });
  const tell = () => field.dispatchEvent(new Event('change', { bubbles: true }));
  field.addEventListener('blur', tell, { signal });
}

/** Puts a whole value into a field, as the browser's filling does. */
export function refill(target: Element, text: string): void {
  (target as Line).value = text;
  target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
