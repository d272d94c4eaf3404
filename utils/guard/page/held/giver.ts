import { closest } from '#utils/page/safe-dom.ts';
import { activeIn } from '../deep.ts';
import { focusedIn, isTextField } from '../text-fields.ts';
import type { Held } from './held-queue.ts';
import { letterOf } from './letter-of.ts';
import { editText, refill, tellChange } from './put-text.ts';
import { repeat } from './repeat.ts';
import { pressEnter, send } from './send-form.ts';

/** Gives back one thing after the other; `comeBack` ends it. */
export type Giver = ((held: Held) => void) & { comeBack(): void };

/** Begins to give back in a document. */
export function createGiver(page: Document): Giver {
  /** The field that was written into last, and whether the page refused the key that is being pressed. */
  let last: Element | null = null;
  let isRefused = false;
  /** Where the mouse went down without more than its pointer being told of: on a button that could not be pressed then. */
  let dead: Element | null = null;
  const focused = activeIn(page);

  /** The keyboard goes back to where the person had it when the page did not put it elsewhere. */
  function comeBack(): void {
    if (last && last !== focused && activeIn(page) === last) {
      HTMLElement.prototype.blur.call(last);
      if (focused) focus(focused);
    }
    last = null;
  }

  /** Where a letter goes: into its field, unless the page has moved on since the last one, as it does between boxes. */
  function placeOf(target: Element): Element {
    if (isTextField(target)) {
      if (target !== last && target.isConnected) focus(target);
      last = target;
    }
    const now = focusedIn(page);
    return now && isTextField(now) ? now : target;
  }

  function give({ event, target, text }: Held): void {
    const { type } = event;
    if (/^(?:keydown|keyup|pointerdown)$/.test(type)) isRefused = false;
    if (isRefused) return;
    if (type === 'submit' || type === 'invalid') send(event, target);
    else if (type === 'input' && text !== null) refill(target, text);
    else if (/^(?:key|beforeinput|paste)/.test(type)) {
      const at = placeOf(target);
      if (type !== 'beforeinput') isRefused = !repeat(event, at, text);
      if (isRefused) return;
      if (text !== null) {
        editText(page, at, text, event);
        tellChange(at);
      }
      if (type !== 'keydown') return;
      if (event.defaultPrevented) pressEnter(event, at);
      // typed into nothing, after a press that has only now made the field
      if (at !== target && !isTextField(target)) editText(page, at, letterOf(event as KeyboardEvent), event);
    } else {
      if (type === 'click') comeBack(); // to the button: what was written is a change now
      repeat(event, target);
      pressRevived(event, target);
    }
  }

  /** A button that waits for a text could not be pressed while the page had not heard of the text. It was pressed for that. */
  function pressRevived(event: Event, target: Element): void {
    const { type, pointerType } = event as PointerEvent;
    if (type === 'pointerdown') dead = pointerType === 'mouse' ? target : null;
    else if (type === 'mousedown') dead = null;
    else if (type === 'pointerup' && target === dead) {
      comeBack();
      HTMLElement.prototype.click.call(closest(target, 'button,input') ?? target);
    }
  }

  return Object.assign(give, { comeBack });
}

function focus(element: Element): void {
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
}
