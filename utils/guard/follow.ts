import { attributeOf } from '#utils/page/safe-dom.ts';

/** How a person meant to follow a link, so that it can be done for them later. Returns nothing; does it once. */
export type Follow = () => void;

/**
 * Remembers how this event would have followed the link. With a modifier key or the middle button it goes to a new
 * tab without an opener; else it is pressed or sent again, so that the page's own handlers see it as they would have.
 */
export function followLater(event: Event, link: Element, href: string): Follow {
  if (event instanceof SubmitEvent) {
    const form = event.target as HTMLFormElement;
    const { submitter } = event;
    // on the prototype: a field named `requestSubmit` would hide the form's own method
    return () => HTMLFormElement.prototype.requestSubmit.call(form, submitter?.isConnected ? submitter : null);
  }
  const button = buttonOn(event.composedPath());
  if (button) return () => button.click();
  if (isForNewTab(event as MouseEvent)) return () => void window.open(href, '_blank', featuresFor(link));
  return () => press(link);
}

function isForNewTab({ type, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return type === 'auxclick' || ctrlKey || metaKey || shiftKey;
}

function featuresFor(link: Element): string {
  return /\bnoreferrer\b/i.test(attributeOf(link, 'rel') ?? '') ? 'noopener,noreferrer' : 'noopener';
}

/** The button that was pressed: sending a form without it would send something else. */
function buttonOn(path: readonly EventTarget[]): HTMLElement | null {
  const button = path.find((target) => target instanceof HTMLButtonElement || target instanceof HTMLInputElement);
  return (button as HTMLElement | undefined) ?? null;
}

function press(element: Element): void {
  if (element instanceof HTMLElement) element.click();
  else
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view: window }));
}
