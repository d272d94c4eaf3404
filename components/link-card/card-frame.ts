import { language, word } from '#utils/i18n/words.ts';
import { createHost, openShadow } from '../open-shadow.ts';
import { hangSign } from '../own-sign/hang-sign.tsx';
import type { SignSource } from '../own-sign/sign-source.ts';
import buttons from '../styles/buttons.css?inline';
import hostStyle from '../styles/host.css?inline';
import signStyle from '../styles/own-sign.css?inline';
import tokens from '../styles/tokens.css?inline';
import verdict from '../styles/verdict.css?inline';
import style from './link-card.css?inline';

/** What happens inside the card is none of the page's business: its shortcuts must not hear our keys. */
const KEPT_IN = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
].concat(['keydown', 'keypress', 'keyup', 'touchstart', 'touchend', 'focusin', 'focusout']);

export interface CardFrame {
  host: HTMLElement;
  root: ShadowRoot;
  panel: HTMLElement;
  /** Part of the panel in which the card is drawn; below it stands the person's sign. */
  drawing: HTMLElement;
  /** To be called whenever the card is shown. */
  renewSign(): void;
  speaker: Speaker;
}

/** Says things to screen readers. */
interface Speaker {
  say(text: string, atOnce: boolean): void;
  hush(): void;
}

/** The host, its closed tree, the panel with card and sign, and a region that screen readers listen to. */
export function drawFrame(page: Document, signs: SignSource): CardFrame {
  const host = createHost(page);
  const root = openShadow(host, [tokens, hostStyle, verdict, buttons, signStyle, style].join('\n'));
  const panel = page.createElement('div');
  panel.className = 'honmono panel';
  panel.lang = language();
  panel.setAttribute('aria-label', word('card_label'));
  const drawing = page.createElement('div');
  const sign = hangSign(page, signs);
  panel.append(drawing, sign.element);
  const live = page.createElement('div');
  live.className = 'honmono unseen';
  live.lang = language();
  live.setAttribute('role', 'status');
  for (const type of KEPT_IN) panel.addEventListener(type, (event) => event.stopPropagation());
  root.append(panel, live);
  return { host, root, panel, drawing, renewSign: sign.renew, speaker: speakInto(live) };
}

function speakInto(live: HTMLElement): Speaker {
  return {
    say(text, atOnce) {
      live.setAttribute('role', atOnce ? 'alert' : 'status');
      live.textContent = text;
    },
    hush() {
      live.textContent = '';
    },
  };
}
