import { empty } from './field-lock.ts';

/**
 * What comes into a field while the page is being judged: kept here, unseen by the page, and given to the field when
 * nothing speaks against the page. On an honest page nobody loses a letter; on a false one nobody hears one.
 */
export interface HeldInput {
  take(event: Event, field: Element): void;
  /** Gives the fields what came for them, and sends the form that the person wanted to send. */
  release(): void;
  /** Forgets it. */
  drop(): void;
}

type Line = HTMLInputElement | HTMLTextAreaElement;
type Sending = { target: EventTarget | null; submitter?: HTMLElement | null };

/** Sets it up; nothing is held yet. */
export function createHeldInput(): HeldInput {
  const kept = new Map<Line, string>();
  let sent: Sending | null = null;
  const keep = (field: Element, text: string) => {
    if (isLine(field)) kept.set(field, (kept.get(field) ?? '') + text);
  };

  return {
    take(event, field) {
      event.stopImmediatePropagation();
      // invalid: a field that must be filled in was filled in, and is held empty
      const isInvalid = event.type === 'invalid';
      if (isInvalid || event.type === 'submit') {
        event.preventDefault();
        sent = isInvalid ? { target: (field as Line).form } : (event as SubmitEvent);
      }
      // of a composition nothing can be cancelled: what it leaves in the field is taken out if the page is false
      if (event instanceof InputEvent && event.isComposing) return;
      if (event.type === 'beforeinput') {
        event.preventDefault();
        keep(field, (event as InputEvent).data ?? '');
      } else if (event.type === 'input' && isLine(field)) {
        keep(field, field.value); // the browser's own or a password manager's filling
        empty(field);
      }
    },
    release() {
      const all = [...kept];
      kept.clear();
      for (const [field, text] of all) if (text !== '' && field.isConnected) give(field, text);
      if (sent) send(sent);
      sent = null;
    },
    drop() {
      kept.clear();
      sent = null;
    },
  };
}

/** As it was asked for, by the same button. Called on the prototype: a field may bear the name. */
function send({ target, submitter }: Sending): void {
  try {
    HTMLFormElement.prototype.requestSubmit.call(target as HTMLFormElement, submitter);
  } catch {} // the page has taken its button away: the person presses again
}

/** At the end: the page has only just begun, and what stands in the field already was put there by it. */
function give(field: Line, text: string): void {
  field.value += text;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

function isLine(field: Element): field is Line {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
}
