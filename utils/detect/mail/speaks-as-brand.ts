import { defineMailDetector } from '../define-mail-detector.ts';
import { speaksAtHome } from '../speaks-at-home.ts';
import { isFromOwn, spokenClaim } from '../spoken-claim.ts';

/** Subject or body speak as the brand; the sender says nothing of it, and the address is not the brand's. */
export default defineMailDetector({
  code: 'speaksAsBrand',

  detect(seen) {
    const claim = spokenClaim(seen);
    if (!claim || !seen.sender?.domain || isFromOwn(claim, seen)) return undefined;
    if (seen.isFaint && seen.links.hidden === null && speaksAtHome(claim, seen)) return undefined;
    if (claim.signs.some((sign) => sign !== 'subject' && sign !== 'body' && sign !== 'mention')) return undefined;
    return { claim: claim.brand.id, address: seen.sender.address };
  },

  examples: {
    hit: [
      { from: 'no-reply@vbduteq.net', subject: '【Amazon】お支払い方法をご確認ください' },
      {
        from: 'Amazon 特別窓口 川瀬 <a@vbduteq.net>',
        subject: 'Amazonアカウントのお支払い方法をご確認ください',
        body: 'いつもAmazonをご利用いただきありがとうございます。Amazonアカウントの情報が…',
      },
    ],
    miss: [
      { from: 'Amazon <a@vbduteq.net>', subject: '【Amazon】お支払い方法をご確認ください' },
      { from: 'Kawase <info@kawase-tea.example>', subject: '【Amazon】お支払い方法をご確認ください' },
      { from: 'no-reply@amazon.co.jp', subject: '【Amazon】お支払い方法をご確認ください' },
      { from: 'yamada@kawase-tea.example', subject: 'Re: 【Amazon】お支払い方法をご確認ください' },
      {
        from: 'yamada@kawase-tea.example',
        subject: '【Amazon】お支払い方法をご確認ください',
        list: 'all.kawase-tea.example',
      },
    ],
  },
});
