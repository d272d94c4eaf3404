import type { NoticeKind } from '#utils/data/notices.ts';
import type { MailFile } from '../../../scripts/roundcube/dovecot.ts';
import { senderMail, TWINS } from './sender-mails.ts';

/** A notice in words of our own, as it may come by mail. */
export interface NoticeLetter {
  kind: NoticeKind;
  subject: string;
  body: string;
}

/** One of every kind, Japanese and English mixed. */
export const NOTICE_LETTERS: readonly NoticeLetter[] = [
  {
    kind: 'temporary-password',
    subject: '1回限りの Amazon アカウント仮パスワード',
    body: '佐藤 花子 様\n\nお使いの端末をアカウントに登録しようとする操作がありました。サインインには、次の仮パスワードをお使いください。\n\nKx7Pq2\n\nこの仮パスワードは10分間有効です。',
  },
  {
    kind: 'security-code-mail',
    subject: 'Amazon.co.jpからセキュリティコードをお送りします',
    body: '佐藤 花子 様\n\nEメールアドレスを確認するため、次のコードを入力してください。\n\n482913\n\nこのコードをだれにも教えないでください。',
  },
  {
    kind: 'security-code-sms',
    subject: 'Amazon',
    body: '482913はご自身の Amazon セキュリティコードです。ほかの人に教えないでください。',
  },
  {
    kind: 'code-flood',
    subject: 'Multiple verification codes were requested for your Amazon account',
    body: 'Hello Hanako,\n\nWe received many requests for verification codes for your Amazon account within a short time. If you did not request them, please review your sign-in settings.',
  },
  {
    kind: 'forced-password-reset',
    subject: 'Amazon パスワードの再設定が必要です',
    body: '佐藤 花子 様\n\nセキュリティ上の理由から、お客様のアカウントのパスワードを再設定していただく必要があります。認証コードをEメールアドレスに送信します。',
  },
  {
    kind: 'sign-in-attempt',
    subject: 'Amazon: sign-in attempt detected',
    body: 'Hello Hanako,\n\nSomeone tried to sign in to your Amazon account.\n\nWhen: 20 November 2026, 09:12\nDevice: Chrome on Windows\nNear: Osaka\n\nIf this was you, approve the sign-in. If it was not, deny it.',
  },
  {
    kind: 'sign-in-id-changed',
    subject: 'Amazon アカウントのEメールアドレスが変更されました',
    body: '佐藤 花子 様\n\nお客様のアカウントのEメールアドレスが変更されました。お心当たりのない場合は、カスタマーサービスにご連絡ください。',
  },
  {
    kind: 'account-suspended',
    subject: 'Your Amazon account has been locked',
    body: 'Hello Hanako,\n\nYour Amazon account is on hold because of unusual activity. Please sign in on our site and confirm your details.',
  },
  {
    kind: 'payment-failed',
    subject: '【Amazon】お支払い方法に問題があります',
    body: '佐藤 花子 様\n\nご登録のお支払い方法でご請求の承認が得られませんでした。お支払い方法を更新してください。',
  },
  {
    kind: 'prime-renewal',
    subject: 'Your Amazon Prime membership will renew soon',
    body: 'Hello Hanako,\n\nYour Prime membership renews automatically on 1 December 2026. To change or cancel it, open your membership settings.',
  },
  {
    kind: 'order-not-mine',
    subject: '【Amazon】ご注文に心当たりはありますか',
    body: '佐藤 花子 様\n\nお客様のアカウントで注文がありました。このご注文に心当たりがない場合は、ご注文をキャンセルしてください。',
  },
  {
    kind: 'refund',
    subject: 'Your Amazon refund is waiting',
    body: 'Hello Hanako,\n\nYour refund of $48.20 could not be completed. Please confirm where you want to receive your refund.',
  },
  {
    kind: 'points',
    subject: 'Amazonポイント 3,000ポイントが失効します',
    body: '佐藤 花子 様\n\nお持ちの Amazonポイントは本日で失効します。お早めにお受け取りください。',
  },
  {
    kind: 'delivery',
    subject: 'Amazon: we could not deliver your package',
    body: 'Hello Hanako,\n\nYour package could not be delivered today because the address is incomplete. Please confirm your delivery address.',
  },
  {
    kind: 'seller-account',
    subject: 'Amazon出品用アカウント：銀行口座情報が変更されました',
    body: '佐藤商店 様\n\n出品用アカウントの売上金の振込先として登録されている銀行口座が変更されました。',
  },
];

/** The notice as Amazon sends it, or as one of its forged twins. */
export function noticeMail({ subject, body }: NoticeLetter, twin: keyof typeof TWINS): MailFile {
  return senderMail({ ...TWINS[twin], subject, body });
}

/** Mails that only speak of notices, or hand one on. */
export const QUIET_MAILS = {
  article: () =>
    senderMail({
      from: 'Security Weekly <news@security-weekly.test>',
      subject: 'What does “Your Amazon account has been locked” mean?',
      body: 'Many readers ask us about an e-mail that says “Your Amazon account has been locked”. This article explains how to tell a real notice from a phishing e-mail, and what to do.',
    }),
  newsletter: () =>
    senderMail({
      from: '暮らしの便り <news@kurashi.test>',
      subject: '今週のお知らせ：Amazonのお買い物のこつ',
      body: '今週は、Amazonのセールで上手に買い物をするこつを特集します。パスワードの使い回しを避けるという話題も、コラムで取り上げました。',
    }),
  forwarded: () =>
    senderMail({
      from: 'Taro Sato <taro@friend.test>',
      subject: 'Fwd: Your Amazon account has been locked',
      body: 'Is this real?\n\n-------- Forwarded Message --------\nSubject: Your Amazon account has been locked\nFrom: Amazon <account-update@amazon.co.jp>\n\nYour Amazon account is on hold. Please confirm your details.',
    }),
  quoted: () =>
    senderMail({
      from: '佐藤 太郎 <taro@friend.test>',
      subject: '昨日の件',
      body: '母に届いたのはこれです。どう思いますか。\n\n> お客様のAmazonアカウントを停止しました。\n> 以下より、お支払い方法を更新してください。\n\n太郎',
    }),
} satisfies Record<string, () => MailFile>;
