/** What was seen last, as JSON; it changes when a browser says late that something else is set. */
export const LAST_POLICY_KEY = 'lastPolicy';

/** Whether a change of the stores is one of what the organisation has set. */
export function touchesPolicy(changes: Readonly<Record<string, unknown>>, area: string): boolean {
  return area === 'managed' || LAST_POLICY_KEY in changes;
}
