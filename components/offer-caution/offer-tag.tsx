import { language, word } from '#utils/i18n/words.ts';
import type { OfferCaution } from '#utils/offers/offer.ts';
import { drawOnce } from '../draw/draw-once.ts';
import { createHost, openShadow } from '../open-shadow.ts';
import { hangSign } from '../own-sign/hang-sign.tsx';
import type { SignSource } from '../own-sign/sign-source.ts';
import hostStyle from '../styles/host.css?inline';
import signStyle from '../styles/own-sign.css?inline';
import tokens from '../styles/tokens.css?inline';
import { CautionView } from './caution-view.tsx';
import { controlsAround, findRoom, isFree } from './find-room.ts';
import style from './offer-caution.css?inline';

/** The caution at one offer. */
export interface OfferTag {
  /** Draws it, unless it says just that already, and puts it back where the page took it away. */
  show(caution: OfferCaution): void;
  end(): void;
}

/** So often a page may take it away before it is let have its way. */
const MOST_REPAIRS = 20;

/** Makes the tag for an offer; nothing is drawn yet. */
export function createOfferTag(root: Element, signs: SignSource): OfferTag {
  const page = root.ownerDocument;
  const host = createHost(page);
  const shadow = openShadow(host, [tokens, hostStyle, signStyle, style].join('\n'));
  const panel = page.createElement('section');
  panel.className = 'honmono caution';
  panel.lang = language();
  panel.setAttribute('role', 'note');
  panel.setAttribute('aria-label', word('offer_label'));
  shadow.append(panel);
  const sign = hangSign(page, signs);
  const life = new AbortController();
  let drawn = '';
  let put = 0;

  const find = (selector: string) => panel.querySelector<HTMLElement>(selector);
  const unfold = (isOpen: boolean) => {
    find('.more')?.toggleAttribute('hidden', !isOpen);
    find('.tag')?.setAttribute('aria-expanded', String(isOpen));
    panel.classList.toggle('unfolded', isOpen);
    if (isOpen) sign.renew();
  };
  const isOpen = () => find('.tag')?.getAttribute('aria-expanded') === 'true';
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isOpen()) return;
    event.stopPropagation();
    unfold(false);
    find('.tag')?.focus();
  });
  const { signal } = life;
  page.addEventListener('pointerdown', ({ target }) => target !== host && unfold(false), { capture: true, signal });

  return {
    show(caution) {
      const said = JSON.stringify(caution);
      if (said !== drawn) {
        drawn = said;
        const onPress = ({ isTrusted }: Event) => isTrusted && unfold(!isOpen());
        drawOnce(<CautionView caution={caution} onPress={onPress} />, panel);
        find('.more')?.append(sign.element);
      }
      if (host.parentNode !== root && put < MOST_REPAIRS) {
        put += 1;
        root.prepend(host);
      }
      sit();
    },
    end() {
      life.abort();
      host.remove();
    },
  };

  /** Chooses the place anew: the page may have moved its buttons. */
  function sit(): void {
    const tag = find('.tag');
    if (!tag) return;
    const controls = controlsAround(root);
    // looked at with every change of the page: nothing is tried out, and laid out anew, while it sits well
    if (panel.dataset.place && isFree(tag.getBoundingClientRect(), controls)) return;
    const place = findRoom((tried) => {
      panel.dataset.place = tried;
      return tag.getBoundingClientRect();
    }, controls);
    panel.dataset.place = place;
  }
}
