import { language, word } from '#utils/i18n/words.ts';
import { createHost, openShadow } from '../open-shadow.ts';
import buttons from '../styles/buttons.css?inline';
import hostStyle from '../styles/host.css?inline';
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
  speaker: Speaker;
}

/** Says things to screen readers. */
interface Speaker {
  say(text: string, atOnce: boolean): void;
  hush(): void;
}

/** The host, its closed tree, the panel the card is drawn in, and a region that screen readers listen to. */
export function drawFrame(page: Document): CardFrame {
  const host = createHost(page);
  const root = openShadow(host, [tokens, hostStyle, verdict, buttons, style].join('\n'));
  const panel = page.createElement('div');
  panel.className = 'honmono panel';
  panel.lang = language();
  panel.setAttribute('aria-label', word('card_label'));
  const live = page.createElement('div');
  live.className = 'honmono unseen';
  live.lang = language();
  live.setAttribute('role', 'status');
  for (const type of KEPT_IN) panel.addEventListener(type, (event) => event.stopPropagation());
  root.append(panel, live);
  return { host, root, panel, speaker: speakInto(live) };
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
