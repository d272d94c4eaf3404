import type { NameIndex } from '#utils/brand/name-index.ts';
import type { Brand } from '#utils/data/brand.ts';
import { foldName } from '#utils/text/fold-name.ts';
import { type NamedSender, sendersNamed } from './claimed-by-name.ts';

/** A brand by a line of its own. */
export interface LineOfBrand {
  brand: Brand;
  /** The line introduces a sender: words of senders beside the name, or `です`. A bare name may be a logo or a button. */
  isIntroduction: boolean;
}

/** The one brand whose name, with words of senders beside it, is a whole line among the last of a body. */
export function signedBy(text: string, names: NameIndex): LineOfBrand | undefined {
  const lines = text.split(/\n/).map((line) => line.trim());
  const last = lines.filter((line) => line !== '').slice(-LAST_LINES);
  const found = new Map<Brand, boolean>();
  for (const line of last) {
    if (line.length > LONGEST_LINE || ABOUT_AN_ORDER.test(line)) continue;
    const [sender] = sendersNamed(foldName(line), names);
    if (isTold(sender)) found.set(sender.brand, found.get(sender.brand) || !sender.isBare);
  }
  const [[brand, isIntroduction] = []] = found;
  return found.size === 1 && brand ? { brand, isIntroduction: isIntroduction === true } : undefined;
}

/** The brand that introduces itself in one of the first lines of a body: by its name alone, or before a colon, `です` or `より`. */
export function headedBy(text: string, names: NameIndex): LineOfBrand | undefined {
  const lines = text
    .slice(0, FIRST_CHARS)
    .split('\n')
    .filter((line) => line.trim() !== '');
  let bare: LineOfBrand | undefined;
  for (const [at, line] of lines.slice(0, FIRST_LINES).entries()) {
    if (ABOUT_AN_ORDER.test(line)) continue;
    const told = INTRODUCED.exec(line.trim())?.[1];
    const [head] = sendersNamed(foldName(told ?? line.slice(0, LONGEST_LINE)), names);
    const isIntroduction = told !== undefined || head?.isBare === false;
    if (!head || (head.isWeak && head.isBare && !line.startsWith('こちらは'))) continue;
    if (isIntroduction) return { brand: head.brand, isIntroduction };
    if (at === 0) bare = { brand: head.brand, isIntroduction };
  }
  return bare;
}

/** A weak name is told among words of senders only. */
function isTold(sender: NamedSender | undefined): sender is NamedSender {
  return sender !== undefined && !(sender.isWeak && sender.isBare);
}

const FIRST_CHARS = 400;
const FIRST_LINES = 3;
const INTRODUCED =
  /^(?:こちらは|안녕하세요\.?)?\s*(.{2,40}?)(?:[:：]|です|でございます|より|からの|をご(?:利用|愛顧).{0,8}?の皆|입니다)/u;

/** How an order was paid and sent, and thanks for it: both name brands, too. */
const ABOUT_AN_ORDER =
  /^[\s\p{P}\p{S}]*(?:ご?(?:配送|発送|配達|お?届け|お?支払い?|決済|運送|利用|購入|注文)|shipp|paid|pay(?:ment|ed)|deliver|carrier|method)[^:：]{0,20}[:：]|ご利用いただ|ありがとう|thank/iu;

const LAST_LINES = 5;
const LONGEST_LINE = 60;
