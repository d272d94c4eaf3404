import type { AskBackground } from '#utils/guard/background.ts';
import type { PageFacePort, PageWays } from '#utils/guard/page/page-face-port.ts';
import { language, word } from '#utils/i18n/words.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import { drawOnce } from '../draw/draw-once.ts';
import { pressables } from '../link-card/card-keys.ts';
import { keepOnTop } from '../link-card/keep-on-top.ts';
import { createPressGate } from '../link-card/press-gate.ts';
import { lowerHost, raiseHost } from '../link-card/raise-host.ts';
import { createHost, openShadow } from '../open-shadow.ts';
import { hangSign } from '../own-sign/hang-sign.tsx';
import { createSignSource } from '../own-sign/sign-source.ts';
import buttons from '../styles/buttons.css?inline';
import hostStyle from '../styles/host.css?inline';
import noticeStyle from '../styles/notice-brief.css?inline';
import signStyle from '../styles/own-sign.css?inline';
import tokens from '../styles/tokens.css?inline';
import verdictStyle from '../styles/verdict.css?inline';
import { handleKey } from './guard-keys.ts';
import style from './page-guard.css?inline';
import { PageGuardView } from './page-guard-view.tsx';

/** What stands over a locked page, in the top layer and a closed shadow tree. Nothing is in the page before `show`. */
export function createPageGuard(page: Document, ask: AskBackground, signal: AbortSignal): PageFacePort {
  const host = createHost(page);
  const root = openShadow(host, [tokens, hostStyle, verdictStyle, noticeStyle, buttons, signStyle, style].join('\n'));
  const curtain = page.createElement('div');
  curtain.className = 'honmono curtain';
  curtain.lang = language();
  const panel = page.createElement('div');
  panel.className = 'panel';
  panel.tabIndex = -1;
  panel.setAttribute('role', 'alertdialog');
  panel.setAttribute('aria-label', word('pageGuard_label'));
  const drawing = page.createElement('div');
  const sign = hangSign(
    page,
    createSignSource(() => ask('getOwnSign', {})),
  );
  panel.append(drawing, sign.element);
  curtain.append(panel);
  root.append(curtain);
  const gate = createPressGate(root, signal);
  let until: AbortController | null = null;
  signal.addEventListener('abort', hide);

  function raise(): void {
    raiseHost(page, host, page.documentElement);
    takeKeyboard();
  }

  function takeKeyboard(): void {
    if (root.activeElement === null) panel.focus({ preventScroll: true });
  }

  function isCovered(): boolean {
    const { left, top, width } = panel.getBoundingClientRect();
    return width > 0 && page.elementFromPoint(left + width / 2, Math.max(0, top) + 20) !== host;
  }

  function hide(): void {
    until?.abort();
    until = null;
    lowerHost(host);
    host.remove();
    drawing.replaceChildren();
  }

  return {
    show(verdict) {
      until?.abort();
      until = new AbortController();
      drawOnce(<PageGuardView verdict={verdict} ways={waysOut(verdict, ask)} />, drawing);
      sign.renew();
      gate.reset();
      raise();
      const giveUp = () => void ask('pageFights', {});
      keepOnTop({ page, host, raise, isCovered, giveUp, signal: until.signal });
    },
    hide,
    isOurs: (event) => event.composedPath().includes(host),
    onKey: (event) => handleKey(event, pressables(root), root.activeElement),
    focus: takeKeyboard,
  };
}

function waysOut({ wayOut }: PageVerdict, ask: AskBackground): PageWays {
  return {
    openReal: () => wayOut && void ask('openRealPlace', { brand: wayOut.brand }),
    leave: () => void ask('leavePage', {}),
    useAnyway: () => void ask('usePageAnyway', {}),
  };
}
