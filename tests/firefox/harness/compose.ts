import type { System } from './system.ts';

interface Composer {
  beginInputTransactionForTests(window: Window): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, kind: number): void;
  setCaretInPendingComposition(at: number): void;
  flushPendingComposition(): boolean;
  commitCompositionWith(text: string): void;
  ATTR_RAW_CLAUSE: number;
}

/** Texts that stand in the field one after the other, and what is taken in the end. */
interface Composition {
  parts: readonly string[];
  last: string;
}

/**
 * An input method composes in whatever has the keyboard: in the page's own process where that can be reached. What is composed
 * in the browser's window comes to the page at some later time, and by then the next thing that is done may have moved the
 * keyboard to another field (seen on a machine that stalls).
 */
export async function composeIn(system: System, parts: readonly string[], last: string): Promise<void> {
  const composition = { parts, last };
  if (!(await system.run(hasPageKeyboard, null))) await system.run(compose, composition);
  else await system.run(runInPage, `(${compose})(${JSON.stringify(composition)})`);
}

/** Whether the document that has the keyboard is drawn by the same process as the whole page is. */
function hasPageKeyboard(): boolean {
  const { browsingContext } = gBrowser.selectedBrowser;
  const focused = Services.focus.focusedContentBrowsingContext;
  return focused?.currentWindowGlobal?.osPid === browsingContext.currentWindowGlobal?.osPid;
}

/** Runs a script beside the page of the tab in front, with the browser's own rights. */
async function runInPage(script: string): Promise<void> {
  const { messageManager } = gBrowser.selectedBrowser;
  const why = await new Promise<string>((resolve) => {
    const hear = ({ data }: { data: string }) => {
      messageManager.removeMessageListener('honmono:ran', hear);
      resolve(data);
    };
    messageManager.addMessageListener('honmono:ran', hear);
    const whole = `{ let why = ''; try { ${script} } catch (error) { why = String(error); } sendAsyncMessage('honmono:ran', why); }`;
    messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(whole)}`, false);
  });
  if (why) throw new Error(why);
}

/** Stands by itself: it is run where the keyboard is, beside a page or in the browser's window. */
function compose({ parts, last }: Composition): void {
  const composer: Composer = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci.nsITextInputProcessor);
  const place = typeof content === 'undefined' ? window : content;
  if (!composer.beginInputTransactionForTests(place)) throw new Error('nobody can compose now');
  for (const part of parts) {
    composer.setPendingCompositionString(part);
    composer.appendClauseToPendingComposition(part.length, composer.ATTR_RAW_CLAUSE);
    composer.setCaretInPendingComposition(part.length);
    composer.flushPendingComposition();
  }
  composer.commitCompositionWith(last);
}
