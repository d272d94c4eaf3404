import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '#utils/messaging/ask.ts';
import { onCall } from '#utils/messaging/calls.ts';
import { spotOffers } from '#utils/offers/spot-offers.ts';
import { storeCurrency, storeMatches } from '#utils/offers/stores.ts';

/** So often the script that judges is asked for before this page is let be. */
const MOST_TRIES = 3;

/**
 * Runs in every product page of the stores, so it is small: when a list of offers stands there, it has the script that judges
 * and draws brought, and its work is done. Where the switch is off, it waits until it is turned.
 */
export default defineContentScript({
  matches: storeMatches(),
  runAt: 'document_idle',

  main() {
    if (storeCurrency(location) === null) return;
    const life = new AbortController();
    let tries = 0;
    let isWaiting = false;
    const bring = async () => {
      if (isWaiting) return;
      isWaiting = true;
      const reply = await ask('bringOffers', {});
      if (reply.answered && reply.answer.isOn) return life.abort();
      tries += 1;
      // switched off: asked again when a switch is turned
      isWaiting = reply.answered || tries >= MOST_TRIES;
    };
    const spot = spotOffers(document, () => void bring(), life.signal);
    const begin = () => {
      isWaiting = false;
      spot();
    };
    onCall({ judgeAgain: begin, mailChecked: begin }, life.signal);
  },
});
