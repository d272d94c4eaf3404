import { nameOf } from '#utils/page/safe-dom.ts';

/** Enter in a line sends its form, by a button that may not be ready before the page knows what was typed. */
export function isSending(event: Event, target: Element): boolean {
  const { key, isComposing } = event as KeyboardEvent;
  return key === 'Enter' && !isComposing && nameOf(target) === 'input';
}
