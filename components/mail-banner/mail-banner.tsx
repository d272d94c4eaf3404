import type { BannerPort, BannerRequest } from '#utils/guard/banner-port.ts';
import { language, word } from '#utils/i18n/words.ts';
import { drawOnce } from '../draw/draw-once.ts';
import { createHost, openShadow } from '../open-shadow.ts';
import { hangSign } from '../own-sign/hang-sign.tsx';
import { NO_SIGN, type SignSource } from '../own-sign/sign-source.ts';
import buttons from '../styles/buttons.css?inline';
import hostStyle from '../styles/host.css?inline';
import noticeBrief from '../styles/notice-brief.css?inline';
import signStyle from '../styles/own-sign.css?inline';
import tokens from '../styles/tokens.css?inline';
import verdict from '../styles/verdict.css?inline';
import { announcement } from './announce.ts';
import { BannerView } from './banner-view.tsx';
import { keepInPlace } from './keep-in-place.ts';
import style from './mail-banner.css?inline';

interface Banner {
  show(request: BannerRequest): void;
  end(): void;
}

/** The lines and banners of a document, one over each mail of which something is to be said. All end with the signal. */
export function createBanner(page: Document, signal: AbortSignal, signs: SignSource = NO_SIGN): BannerPort {
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
      const banner = banners.get(key) ?? drawBanner(page, signs);
      banners.set(key, banner);
      banner.show(request);
    },
    hide,
  };
}

function drawBanner(page: Document, signs: SignSource): Banner {
  const host = createHost(page);
  const root = openShadow(host, [tokens, hostStyle, verdict, noticeBrief, buttons, signStyle, style].join('\n'));
  const panel = page.createElement('section');
  panel.className = 'honmono';
  panel.lang = language();
  panel.setAttribute('aria-label', word('banner_label'));
  // the drawing is replaced each time: what is to be announced must stand where it stood
  const status = page.createElement('p');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  const drawing = page.createElement('div');
  const sign = hangSign(page, signs);
  panel.append(drawing, sign.element, status);
  root.append(panel);
  let isAsked = false;
  let watch = new AbortController();
  let body: Element | null = null;
  const end = () => {
    watch.abort();
    host.remove();
  };
  return {
    end,
    show(request) {
      const way = root.activeElement?.getAttribute('data-way');
      drawOnce(<BannerView {...request} />, drawing);
      sign.renew();
      if (way) drawing.querySelector<HTMLElement>(`[data-way="${way}"]`)?.focus();
      isAsked ||= request.check === 'underway';
      if (isAsked) status.textContent = announcement(request);
      if (request.mail.body === body && !watch.signal.aborted) return;
      body = request.mail.body;
      watch.abort();
      watch = new AbortController();
      if (body) keepInPlace(host, body, watch.signal);
    },
  };
}
