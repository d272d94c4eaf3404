/**
 * Puts the host into the document and into the top layer, above everything that is there. An open modal dialog makes
 * everything outside it dead, so then the host stands inside the dialog.
 */
export function raiseHost(page: Document, host: HTMLElement, link: Element): void {
  const home = modalAround(link) ?? lastModal(page) ?? page.documentElement;
  for (const { name } of [...host.attributes]) {
    if (name !== 'popover') host.removeAttribute(name);
  }
  host.replaceChildren();
  if (host.parentElement !== home) home.append(host);
  if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
  // shown anew, it comes to lie above what was shown since
  if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}

export function lowerHost(host: HTMLElement): void {
  if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
}

function modalAround(link: Element): Element | null {
  const around = link.closest('dialog:modal');
  if (around) return around;
  const root = link.getRootNode();
  return root instanceof ShadowRoot ? modalAround(root.host) : null;
}

function lastModal(page: Document): Element | null {
  return [...page.querySelectorAll('dialog:modal')].at(-1) ?? null;
}
