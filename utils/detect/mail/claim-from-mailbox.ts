import { defineMailDetector } from '../define-mail-detector.ts';
import { falseSender } from '../false-sender.ts';
import { isHouseMailbox } from '../house-mailbox.ts';

/** A company doesn't write from a mailbox that anybody can have. */
export default defineMailDetector({
  code: 'claimFromMailbox',

  detect(seen) {
    const claim = falseSender(seen);
    if (!claim || !seen.sender || seen.place.standing !== 'customers' || isHouseMailbox(claim.brand, seen.sender))
      return undefined;
    return { claim: claim.brand.id, address: seen.sender.address, site: seen.sender.domain };
  },

  examples: {
    hit: [
      { from: 'ANA <kkfo73@gmail.com>', subject: 'マイルの失効について', links: [{ href: 'https://vbduteq.net/' }] },
      {
        from: 'みずほ <yhx@gmail.com>',
        subject: '口座の確認をお願いします',
        links: [{ href: 'https://vbduteq.net/', text: 'ログイン' }],
      },
      { from: 'Apple <abc@gmail.com>', subject: 'Apple アカウントの確認' },
      { from: 'Amazon <amazon.support@gmail.com>', subject: 'アカウントの確認' },
      { from: 'Amazon <abc@gmail.com>', links: [{ href: 'https://vbduteq.net/' }] },
      { from: 'Apple Support <apple-id@icloud.com>' },
      { from: '三井住友カード事務局 <abc@docomo.ne.jp>' },
    ],
    miss: [
      { from: 'Amazon <info@vbduteq.net>' },
      { from: '@nifty <info@nifty.com>' },
      { from: '山田 <yamada@gmail.com>' },
      { from: 'Apple <apple.tanaka@gmail.com>', subject: '写真送ります' },
      { from: 'Apple <apple.tanaka@gmail.com>', subject: 'Re: お支払いのご確認' },
      { from: 'Ana <ana.silva@gmail.com>', subject: '楽天カードの請求' },
      { from: 'Ana <kkfo73@orange.fr>', subject: '写真', links: [{ href: 'https://kawase-tea.example/' }] },
      { from: 'みずほ <yhx@ezweb.ne.jp>', subject: '荷物届いた' },
      {
        from: 'みずほ <yhx@gmail.com>',
        subject: '会員情報の確認',
        list: 'all.kawase-tea.example',
        links: [{ href: 'https://kawase-tea.example/', text: 'ログイン' }],
      },
      { from: 'ドコモ <info@docomo.ne.jp>' },
    ],
  },
});
