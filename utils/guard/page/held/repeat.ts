/** Lets the page hear an event like this one; `false` when it wants nothing done. Key codes too: old pages ask for them. */
export function repeat(event: Event, target: Element, text: string | null = null): boolean {
  if (text === null) return target.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox knows the other two instead
  const pasted = { clipboardData, data: text, dataType: 'text/plain', bubbles: true, cancelable: true, composed: true };
  return target.dispatchEvent(new ClipboardEvent('paste', pasted));
}
