import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';

/** A document with this HTML at this address, apart from all other tests. */
export function openPage(html: string, url = 'https://mail.example.test/'): Document {
  const window = new Window({ url, settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } });
  window.document.write(html);
  return window.document as unknown as Document;
}

/** A saved page of `tests/webmail/fixtures/`. */
export function openFixture(name: string, url: string): Document {
  return openPage(readFileSync(`tests/webmail/fixtures/${name}`, 'utf8'), url);
}
