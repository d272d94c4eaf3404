import { fieldNamed, type MailSource } from './source/mail-source.ts';

/** Written by programs that run discussion lists; newsletters have `List-Unsubscribe` and `List-Id`, which says nothing. */
const OF_LISTS = ['list-post', 'mailing-list', 'x-mailing-list', 'x-ml-name', 'x-mailman-version', 'x-google-group-id'];

/** Host or name of the discussion list that handed a mail on, by its header; `null` when nothing speaks of one. */
export function mailingListOf(source: Pick<MailSource, 'fields'>): string | null {
  const found = OF_LISTS.map((key) => fieldNamed(source, key)).find((field) => field !== null);
  if (!found || /^\s*no\b/i.test(found.value)) return null;
  const id = fieldNamed(source, 'list-id')?.value ?? found.value;
  return /<([^<>]{1,200})>/.exec(id)?.[1]?.replace(/^mailto:/i, '') ?? id.slice(0, 200);
}
