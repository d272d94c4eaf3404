import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSourceHere } from '#utils/webmail/source/read-source-here.ts';

/** Run in a mail's frame when the person asks for a proper check; what it returns goes to the background that ran it. */
export default defineUnlistedScript(() => readSourceHere(document));
