import { Window } from 'happy-dom';

/** What the readers take from the world of a document. */
const PROTOTYPES = ['Node', 'Element', 'Document', 'DocumentFragment'] as const;

/** What tells that it was loaded, or was not. */
const LOADING = ['HTMLIFrameElement', 'HTMLImageElement', 'HTMLLinkElement', 'HTMLScriptElement'] as const;

/**
 * A document made of saved HTML, as if it came from `url`; nothing is loaded and no script runs. The readers call the
 * getters of the global prototypes, which Node doesn't have: those of this document's window take their place.
 */
export function openSavedPage(html: string, url: string): Document {
  const window = new Window({ url, settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } });
  // nothing is to hear that something is ready: an element called `parentNode` would send happy-dom round in circles
  const loading = LOADING.map((name) => window[name].prototype);
  for (const target of [window, window.document, ...loading]) Object.assign(target, { dispatchEvent: () => false });
  const page = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const world = globalThis as unknown as Record<string, unknown>;
  for (const name of PROTOTYPES) world[name] = window[name];
  world.document = page;
  return page;
}
