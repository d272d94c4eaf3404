import { ensureFreshBuild } from './fresh-build.ts';

/** Playwright's global setup. */
export default function buildForBrowsers(): void {
  ensureFreshBuild('chrome-mv3');
  ensureFreshBuild('firefox-mv2');
}
