/** So often a page may take the banner away before it is let have its way. */
const MOST_REPAIRS = 20;

/**
 * Puts the banner before the mail's body and puts it back when the page removes it, as long as the body is there.
 * Attributes that a page sets on it are taken off.
 */
export function keepInPlace(host: HTMLElement, body: Element, signal: AbortSignal): void {
  let repairs = 0;
  const put = () => {
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    if (!body.isConnected) return host.remove();
    if (isInPlace(host, body)) return;
    if (body.localName === 'body') body.prepend(host);
    else body.before(host);
  };
  const isDisturbed = () => !isInPlace(host, body) || host.attributes.length > 0;

  const observer = new MutationObserver(() => {
    if (!isDisturbed() || repairs >= MOST_REPAIRS) return;
    repairs += 1;
    put();
    observer.takeRecords();
    watch();
  });
  const watch = () => {
    if (host.parentNode) observer.observe(host.parentNode, { childList: true });
    observer.observe(host, { attributes: true });
  };
  put();
  watch();
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Directly before the mail's body; first in it when it is the body of the document. */
function isInPlace(host: HTMLElement, body: Element): boolean {
  return body.localName === 'body' ? body.firstElementChild === host : body.previousElementSibling === host;
}
