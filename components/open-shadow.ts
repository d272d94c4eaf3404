/**
 * Opens a closed shadow root with our styles. Where a content script may not adopt style sheets (Firefox refuses it
 * across its Xray wrappers, bugzilla 1928865) a style element does the same.
 */
export function openShadow(host: HTMLElement, css: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'closed' });
  if (!adopt(root, css)) {
    const style = host.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
  return root;
}

/** An element whose name nobody else uses, so that no page's style rule or script means it by accident. */
export function createHost(page: Document): HTMLElement {
  const name = crypto.getRandomValues(new Uint32Array(2)).reduce((letters, part) => letters + part.toString(36), 'x-');
  return page.createElement(name);
}

function adopt(root: ShadowRoot, css: string): boolean {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return true;
  } catch {
    return false;
  }
}
