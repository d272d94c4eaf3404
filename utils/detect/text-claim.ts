import type { NameIndex } from '#utils/brand/name-index.ts';
import type { Brand } from '#utils/data/brand.ts';
import { foldName } from '#utils/text/fold-name.ts';

/** What the visible text of a link says of a brand. */
export interface TextClaim {
  /** Whose name it is; several when companies share it. */
  brands: readonly Brand[];
  /** It asks to sign in there or to confirm an account; otherwise it is the brand's name and nothing else. */
  asks: boolean;
}

/** A longer text is a sentence about something. */
const LONGEST = 80;

/**
 * The brand that a link's text claims to lead to: “Amazonにログイン”, “Verify your PayPal account”, or the name alone, as a
 * logo has it. `null` for everything that only speaks of a brand: “Amazonでログイン” signs in elsewhere, “Amazonで購入”
 * buys, and a headline has other words.
 */
export function readTextClaim(text: string, names: NameIndex): TextClaim | null {
  if (text.length > LONGEST) return null;

  const words = foldName(text).replace(AROUND_START, '').replace(AROUND_END, '');
  for (const pattern of ASKING) {
    const brands = brandsCalled(pattern.exec(words)?.groups?.name, names);
    if (brands.length > 0) return { brands, asks: true };
  }
  if (STORE_BADGE.test(words)) return null;
  const brands = brandsCalled(NAME_ALONE.exec(words)?.groups?.name, names);
  return brands.length > 0 ? { brands, asks: false } : null;
}

/** What stands around a text: arrows, brackets, quotes, stars. */
const AROUND_START = /^[^\p{L}\p{N}]+/u;
const AROUND_END = /[^\p{L}\p{N})]+$/u;

/** How a Japanese request goes on behind its verb; “方法” or “できない方” go on otherwise, and are help. */
const JA_END =
  '(?:する|します|して(?:ください|下さい|お?手続き?.{0,8}|ご?確認.{0,8}|続ける)|(?:の)?(?:ページ|画面|手続き?)?(?:へ(?:進む)?|は?こちら(?:から|へ)?))';
const JA_PLACE =
  '(?:の?(?:マイページ|アカウント|会員(?:ページ|サイト)?|公式(?:サイト|ページ)?|(?:ウェブ)?サイト|(?:インターネット|オンライン|ネット)バンキング|アプリ))?';
const JA_THING =
  '(?:アカウント|会員(?:登録)?|ご?登録|お?支払い?(?:い?方法)?|(?:クレジット)?カード|ご?本人様?|パスワード|ご?利用(?:状況|制限)?|ログイン|口座|セキュリティ|お?取引|ご?契約|ご?請求)(?:の?情報)?';
const JA_ACT = '(?:ご?確認|ご?更新|認証|ご?変更|再登録|再設定|復元|復旧|解除|再開|検証|有効化)';
const SIGN_IN_JA = '(?:ログイン|サインイン)';
const SIGN_IN_EN = '(?:sign[ -]?in|log[ -]?in)';
const EN_START = '(?:please )?(?:click (?:here )?to )?';
const EN_END = '(?: (?:now|here|today|securely))?';

const ASKING: readonly RegExp[] = [
  new RegExp(`^(?:今すぐ)?(?<name>.+?) ?${JA_PLACE} ?(?:に|へ)(?:今すぐ|再)?${SIGN_IN_JA}(?:${JA_END})?$`, 'u'),
  new RegExp(`^(?<name>.+?) ?${JA_PLACE}の? ?${SIGN_IN_JA}${JA_END}$`, 'u'),
  new RegExp(`^(?:今すぐ)?(?<name>.+?)の? ?${JA_THING}[をのに]? ?${JA_ACT}(?:${JA_END})?$`, 'u'),
  new RegExp(
    `^${EN_START}(?:${SIGN_IN_EN} (?:to|at|on)|(?:log|sign) ?into) (?:your |my )?(?<name>.+?)(?:['’]s)?(?: (?:account|wallet|website|online banking))?${EN_END}$`,
    'u',
  ),
  new RegExp(
    `^${EN_START}(?:verify|confirm|validate|update|unlock|restore|reinstate|reactivate) (?:your |my )?(?<name>.+?)(?:['’]s)? (?:account|billing|card|identity|login|membership|password|payment|profile|subscription|wallet)(?: (?:details|info|information|method|access))?${EN_END}$`,
    'u',
  ),
  new RegExp(
    `^${EN_START}(?:verify|confirm|validate|update|unlock|restore) (?:your|my) (?:account|identity|payment(?: method)?|billing) (?:at|with|on|for) (?<name>.+?)${EN_END}$`,
    'u',
  ),
  new RegExp(`^(?<name>.+?) (?:account )?${SIGN_IN_EN} (?:here|now|securely)$`, 'u'),
];

/** Nothing but the name, as a logo or a button has it. */
const NAME_ALONE =
  /^(?<name>.+?)(?: ?の?(?:公式(?:サイト|ページ|ショップ|ストア)?|ロゴ|(?:ログイン|サインイン)(?:ページ|画面)?)| (?:logo|official (?:site|website|store)|log[ -]?in|sign[ -]?in))?$/u;

/** Every mail of an app has one, through whatever counts its clicks. */
const STORE_BADGE = /^(?:app ?store|google ?play)/;

function brandsCalled(name: string | undefined, names: NameIndex): Brand[] {
  if (!name) return [];
  const whole = names.startingAt(name).filter(({ end, isWeak }) => end === name.length && !isWeak);
  return whole.map(({ brand }) => brand);
}
