import { beginningsIn } from '#utils/reuse/beginnings.ts';
import { LONGEST_BEGINNING, SHORTEST_BEGINNING } from '#utils/reuse/fingerprint.ts';
import type { AskBackground } from '../background.ts';
import type { Life } from '../life.ts';
import { shadowRootsIn, targetOf } from '../page/deep.ts';

interface WatchedFields {
  page: Document;
  window: Window;
  ask: AskBackground;
  life: Life;
}

/** Elements that are looked at for password fields in shadow trees when something is sent. */
const MOST_ELEMENTS = 5_000;
const MOST_FIELDS = 6;

/**
 * Tells the background what begins in password fields, so that a brand's password is known again elsewhere before it is
 * whole, and on the brand's own page what was sent, so that it can be known. Only what the person or the browser puts in
 * counts: events made by a page don't.
 */
export function watchReuse({ page, window, ask, life }: WatchedFields): void {
  const before = new WeakMap<Element, string>();
  let learns = false;
  let sent = '';
  /** The newest text alone is asked about while an answer is awaited. */
  let next: string[] | null = null;
  let isAsking = false;

  const on = (type: string, hear: (event: Event) => void) =>
    window.addEventListener(type, (event) => event.isTrusted && life.isAlive() && hear(event), {
      capture: true,
      passive: true,
      signal: life.signal,
    });

  on('input', (event) => {
    const field = targetOf(event);
    if (!isPassword(field)) return;
    const typing = event instanceof InputEvent ? event : { inputType: '', data: null };
    const beginnings = beginningsIn(field.value, before.get(field) ?? '', typing).filter(isLong);
    before.set(field, field.value);
    if (beginnings.length === 0) return;
    next = beginnings;
    void askNext();
  });
  on('submit', tellSent);
  on('keydown', (event) => (event as KeyboardEvent).key === 'Enter' && tellSent());
  on('click', (event) => targetOf(event)?.closest('button,input[type=submit],[role=button]') && tellSent());

  async function askNext(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    while (next) {
      const beginnings = next;
      next = null;
      const answer = await ask('passwordTyped', { beginnings });
      learns = answer?.learns ?? false;
    }
    isAsking = false;
  }

  function tellSent(): void {
    if (!learns) return;
    const roots = [page, ...shadowRootsIn(page, MOST_ELEMENTS)];
    const fields = roots.flatMap((root) => [...root.querySelectorAll<HTMLInputElement>('input[type=password]')]);
    const passwords = [...new Set(fields.map(({ value }) => value).filter(isLong))].slice(0, MOST_FIELDS);
    const now = JSON.stringify(passwords);
    if (passwords.length === 0 || now === sent) return;
    sent = now;
    void ask('passwordSent', { passwords });
  }
}

function isPassword(element: Element | null): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === 'password';
}

function isLong({ length }: string): boolean {
  return length >= SHORTEST_BEGINNING && length <= LONGEST_BEGINNING;
}
