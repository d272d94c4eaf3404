// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { spotOffers } from '#utils/offers/spot-offers.ts';
import { watchPage } from '#utils/offers/watch-page.ts';

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('looks at once, and once for many changes; not after the end', async () => {
  const life = new AbortController();
  const look = vi.fn();
  watchPage(document, look, life.signal);
  expect(look).toHaveBeenCalledTimes(1);
  for (let each = 0; each < 20; each++) document.body.append(document.createElement('p'));
  await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(2));
  life.abort();
  document.body.append(document.createElement('p'));
  await later(250);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a list of offers is found when it comes; a page with a button alone is let be', async () => {
  const life = new AbortController();
  document.body.innerHTML = '<div id="buybox"></div><div id="aod-pinned-offer"></div>';
  const found = vi.fn();
  const spot = spotOffers(document, found, life.signal);
  expect(found).not.toHaveBeenCalled();
  const offer = document.createElement('div');
  offer.id = 'aod-offer';
  document.body.append(offer);
  await vi.waitFor(() => expect(found).toHaveBeenCalledTimes(1));
  spot();
  expect(found).toHaveBeenCalledTimes(2);
  life.abort();
  spot();
  expect(found).toHaveBeenCalledTimes(2);
});
