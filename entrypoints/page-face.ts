import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageGuard } from '#components/page-guard/page-guard.tsx';
import { leavePageFace } from '#utils/guard/page/page-face-port.ts';

/** Brought into the top frame by the background when a page is locked; draws nothing by itself. */
export default defineUnlistedScript(() => leavePageFace(createPageGuard));
