import type { Bidi } from './bidi.ts';

/** The browser itself, from inside: Firefox lets whoever started it with `--remote-allow-system-access` run its own code. */
export interface System {
  /** Runs a function in the browser's window; it must use nothing from outside itself but `argument`. */
  run<Result, Argument>(act: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
}

interface Tree {
  contexts: { context: string; url: string }[];
}

interface Evaluated {
  type: 'success' | 'exception';
  result: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Takes hold of the browser's window, in which its tabs are drawn. */
export async function systemOf(bidi: Bidi): Promise<System> {
  const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error(`no window of the browser among ${contexts.map(({ url }) => url)}`);
  return {
    async run(act, argument) {
      const evaluated = await bidi.send<Evaluated>('script.callFunction', {
        functionDeclaration: `async (argument) => JSON.stringify(await (${act})(JSON.parse(argument)))`,
        arguments: [{ type: 'string', value: JSON.stringify(argument) ?? 'null' }],
        target: { context: window.context },
        awaitPromise: true,
      });
      if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
      const { value } = evaluated.result;
      return typeof value === 'string' ? JSON.parse(value) : undefined;
    },
  };
}
