import type { Bidi } from './bidi.ts';

type Evaluate = <Result, Argument>(
  look: (argument: Argument) => Result,
  argument: Argument,
) => Promise<Awaited<Result>>;

const STARTED_WITHIN_MS = 10_000;
const PATIENCE_MS = 40_000;
const BETWEEN_LOOKS_MS = 50;

/**
 * Opens an address and waits until its document, or a page of the extension that takes its place, is complete. Firefox does
 * not answer every `browsingContext.navigate` that waits by itself: one that begins while another ends is sometimes never told
 * of as complete. So the documents are asked: the old one wears a sign, and the new one doesn't. The sign alone is not enough:
 * a page that is leaving by itself, as after its form was sent, is followed by one without the sign that is not the wanted one.
 */
export async function goTo(bidi: Bidi, context: string, evaluate: Evaluate, url: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  const mark = () => evaluate(() => void Object.assign(window, { isLeft: true }), null).catch(() => undefined);
  const isThere = () =>
    evaluate(
      (wanted) =>
        !('isLeft' in window) &&
        document.readyState === 'complete' &&
        (document.URL === wanted ||
          (document.URL.startsWith('moz-extension:') && !wanted.startsWith('moz-extension:'))),
      new URL(url).href,
    ).catch(() => false);

  await mark();
  while (performance.now() < end) {
    await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    const again = Math.min(end, performance.now() + STARTED_WITHIN_MS);
    while (performance.now() < again) {
      if (await isThere()) return;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
    }
  }
  throw new Error(`${url}: not there after ${PATIENCE_MS} ms`);
}
