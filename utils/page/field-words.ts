import type { Ask } from './page-facts.ts';

/** What is written on and in a field, lower-case. */
export interface FieldWords {
  type: string;
  autocomplete: string;
  /** `name` and `id`. */
  name: string;
  /** Label, hint and other words for the person. */
  label: string;
}

const PASSWORD_NAME =
  /(?:^|[^a-z])(?:new|old|current|confirm|login|user|re)?[-_]?(?:pass(?:wd|word|wort)?|pwd|pswd)\d?(?:$|[^a-z])/;
const PASSWORD_LABEL =
  /password|パスワード|暗証番号|密码|密碼|비밀번호|contraseña|mot de passe|passwort|kennwort|senha|пароль|hasło|parola|wachtwoord|jelszó/;
const LONGEST_PASSWORD_LABEL = 40;

const CODE_NAME =
  /(?:^|[^a-z])otc(?:$|[^a-z])|otp|one-?_?time|(?:^|[^a-z])(?:2fa|mfa|tfa|totp)|two-?_?factor|pass-?_?code|(?:verif|secur|auth|sms|login|confirm|access|pin|identification)[a-z]*[-_ ]?code|smscode/;
const CODE_LABEL =
  /ワンタイム|(?:認証|確認|検証|セキュリティ)(?:コード|番号|キー)|one[- ]time|(?:verification|security|confirmation|authentication|access|sms) code|\d[- ]digit|passcode|authenticator|bestätigungscode|code de (?:vérification|confirmation)|código de|код подтверждения|验证码|驗證碼|인증번호/;
const OTHER_CODE =
  /captcha|画像|postal|post-?code|zip|promo|coupon|クーポン|discount|gift|ギフト|referr?al|invit|紹介|招待|country|area|voucher|キャンペーン|currency|school|product/;

const CARD_NAME =
  /(?:card|cc|credit|pan)-?_?(?:num|number|no|nr)(?:$|[^a-z])|cardnumber|creditcardn|(?:^|[^a-z])(?:cvv2?|cvc2?|csc|ccv|card-?_?cvc|security-?_?code-?_?card)(?:$|[^a-z])/;
const CARD_LABEL =
  /カード番号|card ?number|credit card n|numéro de carte|kartennummer|número de (?:la )?tarjeta|cvv|cvc|卡号/;
const OTHER_CARD = /gift|ギフト|会員カード|ポイントカード|membership|library|loyalty|rewards?|図書|診察/;

const ACCOUNT =
  /口座番号|取引暗証|利用者識別番号|マイナンバー|個人番号|秘密の質問|合言葉|account[-_ ]?(?:number|no|num)(?:$|[^a-z])|(?:^|[^a-z])iban(?:$|[^a-z])|routing[-_ ]?n|sort[-_ ]?code|(?:^|[^a-z])ssn(?:$|[^a-z])|social ?security|(?:seed|recovery|secret|backup)[-_ ]?phrase|private[-_ ]?key|mnemonic|シードフレーズ|秘密鍵|リカバリーフレーズ/;

const IDENTIFIER =
  /user|login|e-?mail|(?:^|[^a-z])mail|account|identif|member|phone|mobile|(?:^|[^a-z])tel(?:$|[^a-z])|(?:^|[^a-z])id(?:$|[^a-z])|メール|電話|携帯|ログイン|会員|アカウント|ユーザ|お客様番号|id$/;

/** Kinds of what a person tells of where they live; three of them together make a form for it. */
const PERSONAL: readonly RegExp[] = [
  /postal|post-?_?code|zip|郵便/,
  /address|street|住所|番地|都道府県|市区町村|city|(?:^|[^a-z])pref/,
  /(?:^|[^a-z])tel|phone|mobile|電話|携帯/,
  /(?:family|given|first|last|full|sur)[-_ ]?name|名前|氏名|カナ|フリガナ|姓/,
  /birth|bday|生年月日|誕生/,
];

/** What a field asks for, by its type and its words; `null` when it is nothing secret by itself. */
export function askOfField({ type, autocomplete, name, label }: FieldWords): Ask | null {
  const all = `${name} ${label}`;
  if (/\bone-time-code\b/.test(autocomplete)) return 'code';
  if (/\bcc-(?:number|csc)\b/.test(autocomplete)) return 'card';
  if ((CARD_NAME.test(name) || CARD_LABEL.test(label)) && !OTHER_CARD.test(all)) return 'card';
  if (type === 'password') return CODE_NAME.test(name) || CODE_LABEL.test(label) ? 'code' : 'password';
  if (/\b(?:current|new)-password\b/.test(autocomplete)) return 'password';
  if ((CODE_NAME.test(name) || CODE_LABEL.test(label)) && !OTHER_CODE.test(all)) return 'code';
  if (type === 'tel' && /^(?:code|コード)$/.test(label) && !OTHER_CODE.test(name)) return 'code';
  if (ACCOUNT.test(all)) return 'account';
  return saysPassword({ name, label }) ? 'password' : null;
}

/** Whether a text field's own words say that a password goes in: a page may show it plainly or draw the dots itself. */
export function saysPassword({ name, label }: Pick<FieldWords, 'name' | 'label'>): boolean {
  if (IDENTIFIER.test(name) || /e-?mail|メール|hint|ヒント|忘れ|forg/.test(label)) return false;
  return PASSWORD_NAME.test(name) || (label.length <= LONGEST_PASSWORD_LABEL && PASSWORD_LABEL.test(label));
}

/** Whether a field may take the name under which one signs in. */
export function mayIdentify({ type, autocomplete, name, label }: FieldWords): boolean {
  if (!/^(?:text|email|tel|)$/.test(type)) return false;
  return (
    type === 'email' || /\b(?:username|email|webauthn|tel)\b/.test(autocomplete) || IDENTIFIER.test(`${name} ${label}`)
  );
}

/**
 * Which kind of personal data a field asks for, as an index; -1 for none. What the person reads counts before the field's
 * name, in which a program may repeat the form's (`address-form-phone`).
 */
export function personalKindOf({ autocomplete, name, label }: FieldWords): number {
  const byLabel = PERSONAL.findIndex((kind) => kind.test(`${autocomplete} ${label}`));
  return byLabel === -1 ? PERSONAL.findIndex((kind) => kind.test(name)) : byLabel;
}
