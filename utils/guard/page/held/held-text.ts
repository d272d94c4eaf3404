import { empty, isLine } from '../field-lock.ts';

/** A text that comes with the event, `null` for an event without one; `undefined` when there is nothing to do again. */
export function textOf(event: Event, target: Element): string | null | undefined {
  const { type } = event;
  if (type === 'paste') return (event as ClipboardEvent).clipboardData?.getData('text') ?? '';
  if (/^(?:drop|formdata|textInput)$/.test(type)) return;
  const { isComposing, data, dataTransfer } = event as InputEvent;
  // of a composition nothing can be cancelled: what it leaves in the field is taken out if the page is false
  if (isComposing && type === 'beforeinput') return;
  if (type === 'input') return isComposing ? null : takeOut(target);
  if (type !== 'beforeinput') return null;
  return data ?? dataTransfer?.getData('text') ?? '\n';
}

/** The browser's own or a password manager's filling. */
function takeOut(target: Element): string | null {
  const value = isLine(target) ? target.value : null;
  if (value !== null) empty(target);
  return value;
}
