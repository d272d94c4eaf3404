import type { NamedBrand } from './brands-named.ts';

/** Ways in which a body speaks as a brand; two of them make a claim, because one stands in many an honest mail. */
export type Voice = 'greeting' | 'account' | 'signature' | 'rights' | 'signed' | 'headed' | 'subject';

/** What stands behind the name, and in which voice that speaks. */
const BEHIND: readonly (readonly [Voice, RegExp])[] = [
  [
    'greeting',
    /^(?:の|を|へ)?(?:いつも)?(?:の?サービス)?(?:を)?(?:いつも)?(?:ご利用|ご愛顧|お使い)(?:いただ|頂|くださ|下さ)(?!(?:い|け|ける|いている)?(?:方|人|場合))/u,
  ],
  ['greeting', /^[ -](?:kunde|kundin|nutzer|mitglied|klant|lid\b)/u],
  ['account', /^[ -](?:konto|paket|sendung|rekening|account|abo\b)/u],
  ['greeting', /^ ?(?:고객님|회원님|用户|會員|会員の皆)/u],
  ['account', /^ ?(?:계정|账户|帳戶)/u],
  ['signature', /^ ?(?:고객센터|客服|입니다)/u],
  ['signature', /^(?:から|より)の?(?:大切な|重要な)?お知らせです/u],
  ['account', /^のセキュリティ(?:強化|対策)に伴/u],
  ['signature', /^[ -](?:kundenservice|kundendienst|klantenservice|team)\b/u],
  ['greeting', /^ ?(?:customer|user|member|client|subscriber|cardholder)\b/u],
  ['greeting', /^(?:の)?(?:会員|カード会員|ご利用)(?:の)?(?:様|さま|皆|お客)/u],
  [
    'account',
    /^ ?(?:の|の?ご?)?(?:アカウント|会員(?:情報|資格)|カード|口座|パスワード|お?支払い?(?:方法|情報)|ご?登録情報|id)(?:の|が|は|を(?!お持ち|作|開)|に|へ|情報|で)/u,
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
    /(?:votre (?:compte|colis|abonnement|espace client)|votre dernier paiement|[st]u (?:cuenta|paquete|pedido)(?: de)?|il tuo (?:conto|account|pacco|abbonamento)|sua conta|(?:twoje|twoja) (?:konto|paczka|platnosc)|(?:ihr|ihre) (?:konto|paket|zahlung)(?: bei| an)?|uw (?:rekening|account|betaling|pakket)(?: bij| aan)?) $/u,
  ],
  [
    'greeting',
    /(?:chere? cliente?|cher client|(?:estimad|querid)[oa]s? client[ea]s?(?: de)?|gentile cliente|(?:prezad|car)[oa] cliente|(?:szanowny|drogi) kliencie|geachte|beste|liebe[r]?|geehrter?|dear|尊敬的|亲爱的)(?: valued)? $/u,
  ],
  [
    'signature',
    /(?:^|\n)\s*(?:ihr(?:e)?|votre|le service client|l['’]equipe|le team|votre conseiller|(?:el )?equipo(?: de)?|(?:il )?team|equipe|zespol|het|the|uw|service client|servizio clienti|atencion al cliente|obsluga klienta) $/u,
  ],
  ['rights', /(?:©|\(c\)|copyright)[^\n]{0,24}$/u],
  ['signature', /(?:sincerely|regards|yours|thanks|thank you|cheers)[,.!]?\s{1,4}(?:the )?$/u],
];

const LOOKED_AT = 40;

/** In which ways a folded text speaks as the brand that it names there. */
export function* voicesAt(text: string, { start, end }: NamedBrand): Generator<Voice> {
  const behind = text.slice(end, end + LOOKED_AT).replace(/^(?:[\])】」』）]|\.co\.jp|\.com)/u, '');
  for (const [voice, pattern] of BEHIND) if (pattern.test(behind)) yield voice;
  const before = text.slice(Math.max(0, start - LOOKED_AT), start);
  for (const [voice, pattern] of BEFORE) if (pattern.test(before)) yield voice;
}
