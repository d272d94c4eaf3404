import type { PracticeMail } from './practice-mail.ts';

export const MAILS_JA: readonly PracticeMail[] = [
  {
    id: 'payment',
    isForged: true,
    sender: { name: 'Amazon.co.jp', address: 'account-update@member-desk.example' },
    subject: '【重要】お支払い方法を更新してください',
    body: [
      '田中 花子 様',
      'ご登録のクレジットカードでお支払いを確認できませんでした。24時間以内に更新されない場合、アカウントのご利用を停止いたします。',
      { text: 'お支払い方法を更新する', href: 'https://vbduteq.example/ap/signin?openid=1' },
      'Amazon カスタマーサービス',
    ],
    found: 'none',
  },
  {
    id: 'newsletter',
    isForged: false,
    sender: { name: '川瀬茶舗', address: 'tayori@kawase-tea.example' },
    subject: '新茶ができました',
    body: [
      'いつもありがとうございます。今年の新茶が仕上がりました。5月末まで送料をいただきません。',
      { text: '新茶を見る', href: 'https://kawase-tea.example/shincha' },
      { text: '配信を止める', href: 'https://kawase-tea.example/stop?m=hanako' },
      '川瀬茶舗　静岡県島田市',
    ],
    found: 'pass',
  },
  {
    id: 'delivery',
    isForged: true,
    sender: { name: 'ヤマト運輸', address: 'info@parcel-notice.example' },
    subject: 'お届けできなかったお荷物について',
    body: [
      'ご不在のため、お荷物を持ち帰りました。下のページから、今日中に再配達をお申し込みください。',
      { text: '再配達を申し込む', href: 'https://www.kuronekoyamato.co.jp.redelivery-desk.example/track' },
      'お申し込みがない場合、お荷物は差出人に返送されます。',
    ],
    found: 'none',
  },
  {
    id: 'signIn',
    isForged: false,
    sender: { name: 'Amazon.co.jp', address: 'account-update@amazon.co.jp' },
    subject: 'サインインを試みた方がいます',
    body: [
      'どなたかが、次の場所からあなたのアカウントにサインインしようとしました。',
      '端末：Windows　場所：ポーランド　時刻：午前3時12分',
      'あなたでない場合は、アカウントの状態をご確認ください。',
      { text: 'アカウントを確認する', href: 'https://www.amazon.co.jp/a/settings/approval' },
    ],
    found: 'pass',
  },
  {
    id: 'account',
    isForged: true,
    sender: { name: 'Amazon.co.jp', address: 'account-update@amazon.co.jp' },
    subject: 'アカウントのご利用を一時的に停止しました',
    body: [
      'セキュリティ上の理由により、お客様のアカウントを一時的に停止しました。ご本人の確認をお願いいたします。',
      { text: 'https://www.amazon.co.jp/kakunin', href: 'https://amazon-kakunin.example/login' },
      'このメールアドレスは送信専用です。',
    ],
    found: 'fail',
  },
];
