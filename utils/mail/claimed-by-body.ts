import type { NameIndex } from '#utils/brand/name-index.ts';
import type { Brand } from '#utils/data/brand.ts';
import { troubleWords } from '#utils/data/claim-words.ts';
import { foldName } from '#utils/text/fold-name.ts';
import { brandsNamed, type NamedBrand } from './brands-named.ts';
import { sendersNamed } from './claimed-by-name.ts';
import { includesAny } from './claimed-by-subject.ts';

/** A body tells who speaks where it begins and where it ends. */
const HEAD = 6_000;
const TAIL = 2_500;

/** Ways in which a body speaks as a brand; two of them make a claim, because one stands in many an honest mail. */
type Voice = 'greeting' | 'account' | 'signature' | 'rights' | 'signed' | 'headed' | 'subject';

/** What stands behind the name, and in which voice that speaks. */
const BEHIND: readonly (readonly [Voice, RegExp])[] = [
  [
    'greeting',
    /^(?:の|を|へ)?(?:いつも)?(?:の?サービス)?(?:を)?(?:いつも)?(?:ご利用|ご愛顧|お使い)(?:いただ|頂|くださ|下さ)/u,
  ],
  ['greeting', /^[ -](?:kunde|kundin|nutzer|mitglied)/u],
  ['account', /^[ -](?:konto|paket|sendung)\b/u],
  ['greeting', /^ ?(?:customer|user|member|client|subscriber|cardholder)\b/u],
  ['greeting', /^(?:の)?(?:会員|カード会員|ご利用)(?:の)?(?:様|さま|皆|お客)/u],
  [
    'account',
    /^ ?(?:の|の?ご?)?(?:アカウント|会員(?:情報|資格)|カード|口座|パスワード|お?支払い?(?:方法|情報)|ご?登録情報|id)(?:の|が|は|を|に|へ|情報|で)/u,
  ],
  ['account', /^(?:['’]s)? (?:account|membership|subscription|wallet|card|id|password|profile|billing)\b/u],
  [
    'signature',
    /^ ?(?:\.co\.jp)? ?(?:カスタマー|サポート|お客様|お客さま|セキュリティ|会員)(?:サービス|センター|サポート|窓口|係|チーム|デスク|相談)/u,
  ],
  ['signature', /^ ?(?:(?:運営)?事務局|チーム)/u],
  [
    'signature',
    /^(?:['’]s)? (?:customer (?:service|support|care)|support(?: team| centre| center)?|security(?: team)?|billing|accounts? (?:team|services)|service team|fraud|team|help ?desk)\b/u,
  ],
  ['rights', /^[^\n]{0,24}(?:all rights reserved|無断転載|不許複製)/u],
];
const BEFORE: readonly (readonly [Voice, RegExp])[] = [
  [
    'greeting',
    /(?:thank(?:s| you) for (?:using|choosing|being (?:a|with)|shopping (?:at|with)|your (?:order|purchase) (?:from|at|with))|welcome to) (?:our |the )?$/u,
  ],
  [
    'account',
    /(?:votre compte|votre colis|[st]u cuenta(?: de)?|[st]u paquete(?: de)?|il tuo (?:conto|account)|sua conta) $/u,
  ],
  ['rights', /(?:©|\(c\)|copyright)[^\n]{0,24}$/u],
  ['signature', /(?:sincerely|regards|yours|thanks|thank you|cheers)[,.!]?\s{1,4}(?:the )?$/u],
];

/**
 * The brand as which a body speaks, in at least two ways: “Amazonをご利用いただき…” and “Amazonアカウントの…”, “Dear Netflix customer”
 * and “© Netflix”. A first or last line that is nothing but the sender's name is one of them, and a subject (folded)
 * that puts the name beside some trouble. `undefined` when it speaks as none, and when it speaks as several alike.
 */
export function brandOfBody(body: string, subject: string, names: NameIndex): Brand | undefined {
  if (body === '') return undefined;
  const text = body.length <= HEAD + TAIL ? body : `${body.slice(0, HEAD)}\n${body.slice(-TAIL)}`;
  const voices = new Map<Brand, Set<Voice>>();
  const hear = (brand: Brand, voice: Voice) => voices.set(brand, (voices.get(brand) ?? new Set()).add(voice));
  const folded = foldName(text);
  for (const named of brandsNamed(folded, names)) {
    for (const voice of voicesAt(folded, named)) hear(named.brand, voice);
  }
  const signed = signedBy(text, names);
  if (signed) hear(signed, 'signed');
  const headed = headedBy(text, names);
  if (headed) hear(headed, 'headed');
  if (includesAny(subject, troubleWords)) {
    for (const { brand } of brandsNamed(subject, names)) hear(brand, 'subject');
  }
  const ranked = [...voices].filter(([, { size }]) => size >= 2).sort(([, a], [, b]) => b.size - a.size);
  const [first, second] = ranked;
  return first && first[1].size !== second?.[1].size ? first[0] : undefined;
}

/** The one brand whose name, with words of senders beside it, is a whole line among the last. */
function signedBy(text: string, names: NameIndex): Brand | undefined {
  const lines = text.split(/\n/).map((line) => line.trim());
  const last = lines.filter((line) => line !== '').slice(-LAST_LINES);
  const found = new Set<Brand>();
  for (const line of last) {
    if (line.length > LONGEST_LINE) continue;
    for (const { brand, isWeak } of sendersNamed(foldName(line), names).slice(0, 1)) if (!isWeak) found.add(brand);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** The brand whose name alone is the first line, or begins it before a colon or `です`. */
function headedBy(text: string, names: NameIndex): Brand | undefined {
  const line = text.trimStart().slice(0, LONGEST_LINE).split('\n')[0]!;
  const [head] = sendersNamed(foldName(/^(.{2,40}?)(?:[:：]|です)/u.exec(line)?.[1] ?? line), names);
  return head && !head.isWeak ? head.brand : undefined;
}

const LAST_LINES = 5;
const LONGEST_LINE = 60;

const LOOKED_AT = 40;

function* voicesAt(text: string, { start, end }: NamedBrand): Generator<Voice> {
  const behind = text.slice(end, end + LOOKED_AT).replace(/^(?:[\])】」』）]|\.co\.jp|\.com)/u, '');
  for (const [voice, pattern] of BEHIND) if (pattern.test(behind)) yield voice;
  const before = text.slice(Math.max(0, start - LOOKED_AT), start);
  for (const [voice, pattern] of BEFORE) if (pattern.test(before)) yield voice;
}
