import type { Mailbox } from './source/address-list.ts';

/**
 * Forgers write `Brand support ,_<x@y.example>`: by the rules that is a name without an address and another mailbox, for the
 * reader it is one. A name without an address is put before that of the next mailbox; at the end it stands for itself.
 */
export function joinNames(mailboxes: readonly Mailbox[]): Mailbox[] {
  const joined: Mailbox[] = [];
  let before = '';
  for (const mailbox of mailboxes) {
    const name = [before, mailbox.name].filter(Boolean).join(', ');
    const isNameOnly = mailbox.address === '' && mailbox.local === '';
    before = isNameOnly ? name : '';
    if (!isNameOnly) joined.push({ ...mailbox, name });
  }
  const last = mailboxes.at(-1);
  return before === '' || !last ? joined : [...joined, { ...last, name: before }];
}
