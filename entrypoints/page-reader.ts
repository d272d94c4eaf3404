import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shadowOf } from '#utils/guard/page/deep.ts';
import { leaveReader } from '#utils/guard/page/reader-slot.ts';
import { browserEyes } from '#utils/page/eyes.ts';
import { readPage } from '#utils/page/read-page.ts';

/** Brought into a frame by the background when something there could take a secret; reads nothing by itself. */
export default defineUnlistedScript(() => leaveReader((url) => readPage(document, url, browserEyes(shadowOf))));
