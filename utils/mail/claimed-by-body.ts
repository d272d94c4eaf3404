import type { NameIndex } from '#utils/brand/name-index.ts';
import type { Brand } from '#utils/data/brand.ts';
import { foldName } from '#utils/text/fold-name.ts';
import { brandsNamed, type NamedBrand } from './brands-named.ts';

/** A body tells who speaks where it begins and where it ends. */
const HEAD = 6_000;
const TAIL = 2_500;

/** Ways in which a body speaks as a brand; two of them make a claim, because one stands in many an honest mail. */
type Voice = 'greeting' | 'account' | 'signature' | 'rights';

/** What stands behind the name, and in which voice that speaks. */
const BEHIND: readonly (readonly [Voice, RegExp])[] = [
  [
    'greeting',
    /^(?:の|を|へ)?(?:いつも)?(?:の?サービス)?(?:を)?(?:いつも)?(?:ご利用|ご愛顧|お使い)(?:いただ|頂|くださ|下さ)/u,
  ],
  ['greeting', /^ ?(?:customer|user|member|client|subscriber|cardholder)\b/u],
  ['greeting', /^(?:の)?(?:会員|カード会員|ご利用)(?:の)?(?:様|さま|皆|お客)/u],
  [
    'account',
    /^(?:の|の?ご?)?(?:アカウント|会員(?:情報|資格)|カード|口座|パスワード|お?支払い?(?:方法|情報)|ご?登録情報|id)(?:の|が|は|を|に|へ|情報|で)/u,
  ],
  ['account', /^(?:['’]s)? (?:account|membership|subscription|wallet|card|id|password|profile|billing)\b/u],
  [
    'signature',
    /^ ?(?:\.co\.jp)? ?(?:カスタマー|サポート|お客様|お客さま|セキュリティ|会員)(?:サービス|センター|サポート|窓口|係|チーム|デスク|相談)/u,
  ],
  ['signature', /^(?:運営)?事務局/u],
  [
    'signature',
    /^(?:['’]s)? (?:customer (?:service|support|care)|support(?: team| centre| center)?|security(?: team)?|billing|account (?:team|services)|service team|fraud|team|help ?desk)\b/u,
  ],
  ['rights', /^[^\n]{0,24}(?:all rights reserved|無断転載|不許複製)/u],
];
const BEFORE: readonly (readonly [Voice, RegExp])[] = [
  [
    'greeting',
    /(?:thank(?:s| you) for (?:using|choosing|being (?:a|with)|shopping (?:at|with)|your (?:order|purchase) (?:from|at|with))|welcome to) (?:our |the )?$/u,
  ],
  ['rights', /(?:©|\(c\)|copyright)[^\n]{0,24}$/u],
  ['signature', /(?:sincerely|regards|yours|thanks|thank you|cheers)[,.!]?\s{1,4}(?:the )?$/u],
];

/**
 * The brand as which a body speaks, in at least two ways: “Amazonをご利用いただき…” and “Amazonアカウントの…”, “Dear Netflix customer”
 * and “© Netflix”. `undefined` when it speaks as none, and when it speaks as several alike.
 */
export function brandOfBody(body: string, names: NameIndex): Brand | undefined {
  if (body === '') return undefined;
  const text = body.length <= HEAD + TAIL ? body : `${body.slice(0, HEAD)}\n${body.slice(-TAIL)}`;
  const voices = new Map<Brand, Set<Voice>>();
  const folded = foldName(text);
  for (const named of brandsNamed(folded, names)) {
    for (const voice of voicesAt(folded, named)) {
      const known = voices.get(named.brand);
      if (known) known.add(voice);
      else voices.set(named.brand, new Set([voice]));
    }
  }
  const ranked = [...voices].filter(([, { size }]) => size >= 2).sort(([, a], [, b]) => b.size - a.size);
  const [first, second] = ranked;
  return first && first[1].size !== second?.[1].size ? first[0] : undefined;
}

const LOOKED_AT = 40;

function* voicesAt(text: string, { start, end }: NamedBrand): Generator<Voice> {
  const behind = text.slice(end, end + LOOKED_AT).replace(/^(?:[\])】」』）]|\.co\.jp|\.com)/u, '');
  for (const [voice, pattern] of BEHIND) if (pattern.test(behind)) yield voice;
  const before = text.slice(Math.max(0, start - LOOKED_AT), start);
  for (const [voice, pattern] of BEFORE) if (pattern.test(before)) yield voice;
}
