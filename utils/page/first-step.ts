import type { Eyes } from './eyes.ts';
import { buttonsOf, type FieldGroup } from './field-groups.ts';
import { mayIdentify } from './field-words.ts';
import { attributeOf } from './safe-dom.ts';

/** A sign-in's first step asks for one thing, or for a country and a number. */
const MOST_FIELDS = 3;

const SIGNS_IN =
  /^(?:(?:secure(?:ly)? )?(?:log|sign) ?-?(?:in|on)\b|ログイン|サインイン|anmelden|einloggen|connexion|se connecter|iniciar sesión|accedi|войти|登录|登錄|로그인)/i;
const GOES_ON =
  /^(?:next|continue|proceed|go|get started|start|weiter|suivant|continuer|siguiente|continuar|avanti|далее|下一步|다음|次へ|次に|進む|続ける|続行|続きへ|はじめる|始める|確認|認証|本人確認)/i;
const OTHER_PURPOSE =
  /subscri|newsletter|购读|購読|メルマガ|notify|検索|search|contact|お問い?合わせ|見積|register for|rsvp|download/i;
const OF_SIGN_IN =
  /sign[-_ ]?[io]n|log[-_ ]?[io]n|auth|account|identifier|user-?_?name|passkey|forg[eo]t|password|ログイン|サインイン|アカウント|会員|マイページ|本人確認|パスワード/i;

/** Whether a group without a password is the first step of signing in: a name or number, and “next”. */
export function isFirstStep(group: FieldGroup, heading: string, eyes: Eyes): boolean {
  const { fields, scope } = group;
  if (fields.length === 0 || fields.length > MOST_FIELDS || fields.some(({ isText }) => isText)) return false;
  const identifying = fields.filter(({ words }) => mayIdentify(words));
  if (identifying.length === 0) return false;

  const about = aboutForm(scope);
  const buttons = buttonsOf(group, eyes);
  if (OTHER_PURPOSE.test(`${about} ${buttons.join(' ')}`)) return false;
  if (buttons.some((words) => SIGNS_IN.test(words))) return true;
  if (!buttons.some((words) => GOES_ON.test(words))) return false;
  const named = identifying.map(({ words }) => `${words.autocomplete} ${words.name} ${words.label}`).join(' ');
  return /\b(?:username|webauthn)\b/.test(named) || OF_SIGN_IN.test(`${about} ${named} ${heading}`);
}

/** What a form calls itself; of its address the path alone, because the rest says where one came from. */
function aboutForm(scope: Element): string {
  const [path = ''] = (attributeOf(scope, 'action') ?? '').split(/[?#;]/);
  return [path, ...['id', 'name', 'class'].map((name) => attributeOf(scope, name) ?? '')].join(' ').slice(0, 600);
}
