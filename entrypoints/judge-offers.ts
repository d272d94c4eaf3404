import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOfferTags } from '#components/offer-caution/offer-tags.ts';
import { askForSign } from '#components/own-sign/ask-for-sign.ts';
import { createSignSource } from '#components/own-sign/sign-source.ts';
import { beginLife } from '#utils/guard/life.ts';
import { ask } from '#utils/messaging/ask.ts';
import { onCall } from '#utils/messaging/calls.ts';
import { findCautions } from '#utils/offers/find-cautions.ts';
import { storeCurrency } from '#utils/offers/stores.ts';
import { watchPage } from '#utils/offers/watch-page.ts';

/**
 * Brought into a product page where a list of offers stands: says which are sent by their sellers and far too cheap. When the
 * switch is turned off, what was drawn is taken down and nothing is read.
 */
export default defineUnlistedScript(() => {
  const home = storeCurrency(location);
  const life = beginLife(() => browser.runtime?.id !== undefined, 'honmonoOffersLife');
  if (home === null || !life.isAlive()) return;
  const draw = createOfferTags(life.signal, createSignSource(askForSign));
  let isOn = true;
  const look = () => {
    if (life.isAlive()) draw(isOn ? findCautions(document, home) : []);
  };
  const lookAgain = async () => {
    const reply = await ask('mayJudgeOffers', {});
    if (reply.answered) isOn = reply.answer.mayJudge;
    look();
  };
  watchPage(document, look, life.signal);
  onCall({ judgeAgain: () => void lookAgain(), mailChecked: look }, life.signal);
});
