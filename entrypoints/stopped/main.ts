const warning = `/warning.html${location.search}`;

/** After this long there was nothing to go back to; sooner, a slow page that is on its way would be lost. */
const BACK_MS = 3_000;

/**
 * Where the browser's rules lead: the only page of ours that a web page's navigation may end at. It gives way to the
 * warning at once, which then was opened by us: back and forward work, which Chrome refuses to a page that the web
 * opened under an address that changes with every session. Who comes here by going back wants to go past it.
 */
function giveWay(): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type !== 'back_forward') {
    location.replace(warning);
    return;
  }
  history.back();
  setTimeout(() => location.replace(warning), BACK_MS);
}

giveWay();
