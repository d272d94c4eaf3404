import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asMail } from '#utils/notice/as-mail.ts';
import { recognizeNotice } from '#utils/notice/recognize-notice.ts';

/** `kind|channel|forged?|subject|body` a line; `-` is no notice: articles, questions, letters, news, receipts, advertisements. */
const lines = readFileSync(new URL('wordings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '');

/** Mails say more than their message: a greeting above it, small print below it. Neither changes what it is. */
const AROUND = [
  ['', ''],
  [
    'お客様各位\n\n平素よりご利用いただきありがとうございます。\n',
    '\n\n※本メールは送信専用です。\n不審なメールについてはこちら',
  ],
  [
    'Dear customer,\n\n',
    '\n\nThis is an automated message.\nLearn how to identify suspicious messages at our help pages.',
  ],
] as const;

test.each(lines)('%s', (line) => {
  const [kind = '', channel, forged, subject = '', raw = ''] = line.split('|');
  const body = raw.replaceAll('\\n', '\n');
  const isForged = forged === 'forged';
  if (channel === 'text') return expect(recognizeNotice(asMail(body), isForged) ?? '-').toBe(kind);

  for (const [above, below] of kind === '-' ? AROUND.slice(0, 1) : AROUND) {
    expect(recognizeNotice({ subject, body: above + body + below, channel: 'mail' }, isForged) ?? '-').toBe(kind);
  }
});
