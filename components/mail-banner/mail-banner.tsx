import type { BannerPort, BannerRequest } from '#utils/guard/banner-port.ts';
import { language, word } from '#utils/i18n/words.ts';
import { drawOnce } from '../draw/draw-once.ts';
import { createHost, openShadow } from '../open-shadow.ts';
import buttons from '../styles/buttons.css?inline';
import hostStyle from '../styles/host.css?inline';
import tokens from '../styles/tokens.css?inline';
import verdict from '../styles/verdict.css?inline';
import { BannerView } from './banner-view.tsx';
import { keepInPlace } from './keep-in-place.ts';
import style from './mail-banner.css?inline';

interface Banner {
  show(request: BannerRequest): void;
  end(): void;
}

/** The banners of a document, one over each mail that has a dangerous link. All end with the signal. */
export function createBanner(page: Document, signal: AbortSignal): BannerPort {
  const banners = new Map<string, Banner>();
  const hide = (mailKey: string) => {
    banners.get(mailKey)?.end();
    banners.delete(mailKey);
  };
  signal.addEventListener('abort', () => [...banners.keys()].forEach(hide));
  return {
    show(request) {
      const { key, body } = request.mail;
      if (signal.aborted || !body) return;
      const banner = banners.get(key) ?? drawBanner(page);
      banners.set(key, banner);
      banner.show(request);
    },
    hide,
  };
}

function drawBanner(page: Document): Banner {
  const host = createHost(page);
  const root = openShadow(host, [tokens, hostStyle, verdict, buttons, style].join('\n'));
  const panel = page.createElement('section');
  panel.className = 'honmono';
  panel.lang = language();
  panel.setAttribute('aria-label', word('banner_label'));
  root.append(panel);
  let watch = new AbortController();
  let body: Element | null = null;
  const end = () => {
    watch.abort();
    host.remove();
  };
  return {
    end,
    show(request) {
      drawOnce(<BannerView {...request} />, panel);
      if (request.mail.body === body && !watch.signal.aborted) return;
      body = request.mail.body;
      watch.abort();
      watch = new AbortController();
      if (body) keepInPlace(host, body, watch.signal);
    },
  };
}
