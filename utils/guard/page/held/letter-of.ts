/** What a pressed key writes; empty for one that writes nothing, or does something else with another key. */
export function letterOf({ key, ctrlKey, metaKey }: KeyboardEvent): string {
  return key.length > 1 || ctrlKey || metaKey ? '' : key;
}
