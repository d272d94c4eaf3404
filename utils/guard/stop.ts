/** Keeps an event from the browser's own doing and from everyone who listens after us. */
export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
