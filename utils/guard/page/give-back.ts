import { closest, nameOf } from '#utils/page/safe-dom.ts';
import { activeIn } from './deep.ts';
import type { GiveBack, Held } from './held-queue.ts';
import { focusedIn, isTextField } from './text-fields.ts';

type Line = HTMLInputElement | HTMLTextAreaElement;

/**
 * Makes what does again in `page` what was held, in the same order: the page hears each key, press and paste, and texts
 * come into its fields by the browser's own editing, as if they were typed then.
 */
export function createGiveBack(page: Document): GiveBack {
  return async (queue) => {
    const { all } = queue;
    const give = createGiver(page);
    const act = (what: () => void) => {
      queue.isGiving = true;
      try {
        what();
      } catch {} // the page has taken something away meanwhile
      queue.isGiving = false;
    };
    for (let held = all[0]; held; held = all[0]) {
      const next = held;
      if (/^(?:keydown|pointerup)$/.test(next.event.type)) await letPageMoveOn(page);
      if (all[0] !== next) break;
      act(() => give(next));
      all.shift();
    }
    // leaving a field makes the browser tell of a change: that is our doing too
    act(give.comeBack);
  };
}

/**
 * Between two keys, and before a press, a page draws anew and moves on to the next box. No more than promises are waited for: whoever types
 * meanwhile would type into the field that has the keyboard for this moment only. Unless that is a full box.
 */
async function letPageMoveOn(page: Document): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await null;
  const box = focusedIn(page) as HTMLInputElement | null;
  if (box && box.maxLength > 0 && box.value.length >= box.maxLength) await new Promise((done) => setTimeout(done));
}

type Giver = ((held: Held) => void) & { comeBack(): void };

function createGiver(page: Document): Giver {
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
        edit(page, at, text, event);
        tellChange(at);
      }
      if (type !== 'keydown') return;
      if (event.defaultPrevented) pressEnter(event, at);
      // typed into nothing, after a press that has only now made the field
      if (at !== target && !isTextField(target)) edit(page, at, letterOf(event as KeyboardEvent), event);
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

/** Lets the page hear an event like this one; `false` when it wants nothing done. Key codes too: old pages ask for them. */
function repeat(event: Event, target: Element, text: string | null = null): boolean {
  if (text === null) return target.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox knows the other two instead
  const pasted = { clipboardData, data: text, dataType: 'text/plain', bubbles: true, cancelable: true, composed: true };
  return target.dispatchEvent(new ClipboardEvent('paste', pasted));
}

function letterOf({ key, ctrlKey, metaKey }: KeyboardEvent): string {
  return key.length > 1 || ctrlKey || metaKey ? '' : key;
}

/** Does to the field that has the keyboard what was done to it. */
function edit(page: Document, target: Element, text: string, event: Event): void {
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
 * What the browser was kept from doing with Enter in a line (HTML, "implicit submission"): presses the form's first button that sends
 * it, and where there is none sends a form of one line.
 */
function pressEnter(event: Event, target: Element): void {
  const { bubbles, cancelable, composed, view, key, code, keyCode } = event as KeyboardEvent;
  const pressed = { bubbles, cancelable, composed, view, key, code, keyCode, charCode: keyCode, which: keyCode };
  const { form } = target as Line;
  if (!target.dispatchEvent(new KeyboardEvent('keypress', pressed)) || !form) return;
  const elements = [...(Reflect.get(HTMLFormElement.prototype, 'elements', form) as HTMLFormControlsCollection)];
  const button = elements.find(isSender);
  if (button) HTMLElement.prototype.click.call(button);
  else if (elements.filter(isTextField).length === 1) HTMLFormElement.prototype.requestSubmit.call(form);
}

/**
 * Chromium counts what a script edits as no change when the field is left (measured): it is told then, unless the
 * browser has told it itself.
 */
function tellChange(field: Element): void {
  const told = new AbortController();
  const { signal } = told;
  field.addEventListener('change', () => told.abort(), { signal });
  const tell = () => field.dispatchEvent(new Event('change', { bubbles: true }));
  field.addEventListener('blur', tell, { signal });
}

/** Puts a whole value into a field, as the browser's filling does. */
function refill(target: Element, text: string): void {
  (target as Line).value = text;
  target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Sends the form by the same button. Called on the prototype: a field may bear the name. */
function send(event: Event, target: Element): void {
  const form = event.type === 'invalid' ? (target as Line).form : closest(target, 'form');
  HTMLFormElement.prototype.requestSubmit.call(form as HTMLFormElement, (event as SubmitEvent).submitter);
}

function focus(element: Element): void {
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
}

function isSender(element: Element): boolean {
  return (
    (element instanceof HTMLButtonElement || element instanceof HTMLInputElement) &&
    /^(?:submit|image)$/.test(element.type)
  );
}
