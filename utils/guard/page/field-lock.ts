import { attributeOf, nameOf } from '#utils/page/safe-dom.ts';
import { isTextField } from './text-fields.ts';

/** Fields that can neither be typed into nor keep anything, until they are given back. */
export interface FieldLock {
  /** Locks a field, or locks it again where the page undid it. Empties it first, see `empty`. */
  lock(field: Element): void;
  /** Gives every field back as it was; what was emptied stays empty. */
  unlockAll(): void;
}

/** Longer texts are pages to edit, not secrets. */
const LONGEST_SECRET = 200;

const READ_ONLY = ['readonly', ''] as const;
const NOT_EDITABLE = ['contenteditable', 'false'] as const;

/** Sets it up; nothing is locked yet. */
export function createFieldLock(): FieldLock {
  /** What the attribute was before; `null` when it was not there. */
  const before = new Map<Element, string | null>();

  return {
    lock(field) {
      if (!isTextField(field) && !before.has(field)) return;
      // Chromium fills a saved password into a field that was made read-only after it had seen it, unless the field is
      // emptied first (measured)
      empty(field);
      const [name, value] = isLine(field) ? READ_ONLY : NOT_EDITABLE;
      const is = attributeOf(field, name);
      if (!before.has(field)) before.set(field, is);
      if (is !== value) setAttribute(field, name, value);
    },
    unlockAll() {
      for (const [field, value] of before) {
        const [name] = isLine(field) ? READ_ONLY : NOT_EDITABLE;
        setAttribute(field, name, value);
      }
      before.clear();
    },
  };
}

/** Takes out what is in a field. The setter of this world: a page's own setter on the element is not run. */
export function empty(field: Element): void {
  if (isLine(field)) {
    if (field.value) field.value = '';
  } else if (field.textContent && field.textContent.length <= LONGEST_SECRET) {
    field.textContent = '';
  }
}

function setAttribute(element: Element, name: string, value: string | null): void {
  // what takes it away needs no value
  Element.prototype[value === null ? 'removeAttribute' : 'setAttribute'].call(element, name, value as string);
}

/** By its name: what a page brought over from a frame is of no class of this document. */
export function isLine(field: Element): field is HTMLInputElement | HTMLTextAreaElement {
  return /^(?:input|textarea)$/.test(nameOf(field));
}
