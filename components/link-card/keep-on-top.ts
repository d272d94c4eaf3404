/** So often a page may take the card away before it is let have its way; then the bar on the link still holds. */
export const MOST_REPAIRS = 40;
const LOOK_AGAIN_MS = 250;

export interface KeptOnTop {
  page: Document;
  host: HTMLElement;
  /** Puts the host into the document and on top of everything. */
  raise(): void;
  /** Whether something lies over the card, or it is not there. */
  isCovered(): boolean;
  /** Called when the page has taken it away too often, and is let have its way. */
  giveUp?(): void;
  /** Ends the watch. */
  signal: AbortSignal;
}

/**
 * While a card is shown, puts it back when the page removes it, closes it, hides it by an attribute, or opens
 * something of its own above it.
 */
export function keepOnTop({ page, host, raise, isCovered, giveUp, signal }: KeptOnTop): void {
  let repairs = 0;
  const repair = () => {
    if (signal.aborted || repairs >= MOST_REPAIRS) return;
    repairs += 1;
    raise();
    observer.takeRecords();
    if (repairs === MOST_REPAIRS) giveUp?.();
  };

  const observer = new MutationObserver(() => {
    if (isDisturbed(host)) repair();
  });
  const watch = { attributes: true, childList: true };
  observer.observe(page.documentElement, { childList: true });
  if (host.parentElement && host.parentElement !== page.documentElement) {
    observer.observe(host.parentElement, { childList: true });
  }
  observer.observe(host, watch);

  const onToggle = (event: Event) => {
    const opened = (event as ToggleEvent).newState === 'open';
    if (event.target === host ? !opened && !isOpen(host) : opened && isTopLayer(event.target)) repair();
  };
  page.addEventListener('toggle', onToggle, { capture: true, signal });
  page.addEventListener('fullscreenchange', repair, { capture: true, signal });

  const timer = setInterval(() => {
    if (isDisturbed(host) || isCovered()) repair();
  }, LOOK_AGAIN_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
  });
}

function isDisturbed(host: HTMLElement): boolean {
  return !host.isConnected || !isOpen(host) || host.attributes.length !== 1 || host.childNodes.length > 0;
}

function isOpen(host: HTMLElement): boolean {
  return host.getAttribute('popover') === 'manual' && host.matches(':popover-open');
}

function isTopLayer(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(':popover-open, dialog:modal');
}
