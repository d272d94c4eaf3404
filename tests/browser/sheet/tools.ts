import type { SampleTools } from './sample-tools.ts';
import { openSampleTools } from './sample-tools.ts';
import { VIEWS, type ViewName } from './views.ts';

declare global {
  /** What the test may do with the sheet that is open. */
  var sheet: SampleTools;
}

/** Draws a view and leaves the tools to look at it. */
export function openTools(view: string): void {
  if (!(view in VIEWS)) throw new Error(`no view is called ${view}`);
  void openSampleTools(view as ViewName).then((tools) => {
    globalThis.sheet = tools;
    document.documentElement.dataset.drawn = view;
  });
}
