import { createKnown } from '#utils/detect/known.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import { judgeSavedPage } from '../../scripts/judge/pages/judge-page-line.ts';

const known = createKnown();

/** The verdict on a small page; `head` and `body` are HTML. */
export function judgeHtml(url: string, { title = '', head = '', body = '' }): PageVerdict {
  return judgeSavedPage(
    `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
    url,
    known,
  );
}

export const SIGN_IN =
  '<form method="post" action="login.php"><label>ID <input name="id"></label><label>Password <input type="password" name="pw"></label><button>OK</button></form>';
export const CARD =
  '<form method="post"><label>カード番号 <input name="card_no"></label><label>CVV <input name="cvv"></label><button>送信</button></form>';
