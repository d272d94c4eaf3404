import { defineMailDetector } from '../define-mail-detector.ts';
import { isFromOwn, spokenClaim } from '../spoken-claim.ts';

/**
 * Nobody is named as the sender; subject and body both speak as the brand, or the body does and all that it asks to open hides
 * behind a shortener. The address is not the brand's and no link leads to the brand. A brand gives its name, and whoever writes
 * about one doesn't speak as it.
 */
export default defineMailDetector({
  code: 'wordsNotOfBrand',

  detect(seen) {
    const claim = spokenClaim(seen);
    if (!claim || !seen.sender?.domain || seen.nameKind !== 'nobody' || isFromOwn(claim, seen)) return undefined;
    if (seen.links.own > 0 || !claim.signs.includes('body')) return undefined;
    if (!claim.signs.includes('subject') && seen.links.hidden === null) return undefined;
    return { claim: claim.brand.id, address: seen.sender.address };
  },

  examples: {
    hit: [
      {
        from: 'no-reply@vbduteq.net',
        subject: '【Amazon】お支払い方法をご確認ください',
        body: 'Amazonカスタマーサービスです。\nお支払い方法が承認されませんでした。',
      },
      {
        from: 'info@vbduteq.net',
        subject: 'アカウントの確認が必要です',
        body: 'いつもAmazonをご利用いただきありがとうございます。\nアカウントの利用を制限しました。',
        links: [{ href: 'https://bit.ly/3abcde' }],
      },
    ],
    miss: [
      { from: 'no-reply@vbduteq.net', subject: '【Amazon】お支払い方法をご確認ください' },
      {
        from: 'info@kawase-tea.example',
        subject: 'お支払いのご確認',
        body: '楽天ペイをご利用いただきありがとうございます。\n注文番号 1234',
        links: [{ href: 'https://kawase.myshopify.com/orders/1' }],
      },
      {
        from: 'no-reply@amazon.co.jp',
        subject: '【Amazon】お支払い方法をご確認ください',
        body: 'Amazonカスタマーサービスです。\nお支払い方法が承認されませんでした。',
      },
      {
        from: 'Kawase <info@kawase-tea.example>',
        subject: '【Amazon】お支払い方法をご確認ください',
        body: 'こんなメールが来ました。',
      },
      {
        from: 'security@kawase-tea.example',
        subject: '【注意喚起】Amazonを装うメールについて',
        body: 'Amazonカスタマーサービスです。\nお支払い方法が承認されませんでした。',
      },
    ],
  },
});
