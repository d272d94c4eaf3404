import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardHost } from '#components/link-card/card-host.ts';
import { createBanner } from '#components/mail-banner/mail-banner.tsx';
import { askForSign } from '#components/own-sign/ask-for-sign.ts';
import { createSignSource } from '#components/own-sign/sign-source.ts';
import { createBanners } from '#utils/guard/banners.ts';
import { leaveFaces } from '#utils/guard/faces-slot.ts';

/** Brought into a frame by the background when a mail is opened there; draws nothing by itself. */
export default defineUnlistedScript(() => {
  const signs = createSignSource(askForSign);
  void signs.read();
  leaveFaces({
    createCard: (page, signal) => createCardHost(page, signal, signs),
    createBanners: (page, signal, world) => createBanners(world, createBanner(page, signal, signs)),
  });
});
