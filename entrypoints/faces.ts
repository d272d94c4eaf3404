import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardHost } from '#components/link-card/card-host.ts';
import { createBanner } from '#components/mail-banner/mail-banner.tsx';
import { createBanners } from '#utils/guard/banners.ts';
import { leaveFaces } from '#utils/guard/faces-slot.ts';

/** Brought into a frame by the background when a mail is opened there; draws nothing by itself. */
export default defineUnlistedScript(() =>
  leaveFaces({
    createCard: createCardHost,
    createBanners: (page, signal, world) => createBanners(world, createBanner(page, signal)),
  }),
);
