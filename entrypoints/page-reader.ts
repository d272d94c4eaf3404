import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { activeIn, ownShadowsIn } from '#utils/guard/page/deep.ts';
import { withDrawnField } from '#utils/guard/page/drawn-field.ts';
import { createGiveBack } from '#utils/guard/page/held/give-back.ts';
import { leaveGiveBack } from '#utils/guard/page/held/held-queue.ts';
import { leaveReader } from '#utils/guard/page/reader-slot.ts';
import { browserEyes } from '#utils/page/eyes.ts';
import { readPage } from '#utils/page/read-page.ts';

/**
 * Brought into a frame by the background when something there could take a secret; reads nothing by itself. With it comes
 * what gives back the input that was held meanwhile.
 */
export default defineUnlistedScript(() => {
  leaveGiveBack(createGiveBack(document));
  leaveReader((url) => withDrawnField(readPage(document, url, browserEyes(ownShadowsIn)), activeIn(document)));
});
