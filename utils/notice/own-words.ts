/**
 * The text without what somebody else wrote: lines behind quote marks, and all below the line that opens a forwarded or an
 * answered mail. Empty when nothing of its own is left.
 */
export function ownWords(text: string): string {
  const lines = text.slice(0, READ).split(/\r\n?|\n/);
  const own: string[] = [];
  for (const line of lines) {
    if (OPENS_ANOTHER_MAIL.test(line)) break;
    if (!QUOTED.test(line)) own.push(line);
  }
  return own.join('\n');
}

/** Whether a subject says that the mail is somebody else's, handed on. */
export function isForwarded(subject: string): boolean {
  return FORWARDED.test(subject);
}

/** More than is looked through for wordings, because quoted lines fall out. */
const READ = 20_000;
const QUOTED = /^[ \t\u3000]{0,3}(?:[>＞]|&gt;|\|\s)/;
const FORWARDED = /^\s*(?:re\s*[:：]\s*)*(?:fwd?|wg|tr|転送)\s*[:：]|^\s*[[【(]転送[\]】)]|\(fwd\)\s*$/i;

/** What mail programs write above a mail that they hand on or quote. */
const OPENS_ANOTHER_MAIL = new RegExp(
  [
    '-{2,}\\s*(?:original message|forwarded (?:message|by)|original-?nachricht|元のメッセージ|転送(?:された)?(?:メッセージ|メール)|転送|オリジナル(?:メッセージ|メール)|original appointment)',
    'begin forwarded message\\s*:?\\s*$',
    '(?:転送された|以下、?転送)(?:メッセージ|メール)?\\s*[:：]?\\s*$',
    '(?:on|le|am)\\b.{4,120}\\b(?:wrote|schrieb|écrit)\\s*:\\s*$',
    '\\d{4}[年/-]\\d{1,2}[月/-]\\d{1,2}.{0,120}(?:のメッセージ|書きました|wrote)\\s*[:：]',
    '.{0,80}さん(?:は|が)書きました\\s*[:：]',
  ]
    .map((source) => `(?:${source})`)
    .join('|')
    .replace(/^/, '^[ \\t>]*(?:')
    .replace(/$/, ')'),
  'i',
);
