import type { ClaimSign } from '#utils/mail/mail-claim.ts';
import { claimAtHouse, roleAtHouse } from '../claim-at-house.ts';
import { defineMailDetector, type MailCase } from '../define-mail-detector.ts';
import { falseSender, isHired, isPerhapsItsName } from '../false-sender.ts';
import { carryTheMail } from '../links-under-claim.ts';
import { speaksAtHome } from '../speaks-at-home.ts';
import { isFromOwn, spokenClaim } from '../spoken-claim.ts';

/** What strangers write through a brand's relay leads where strangers want; the address claims no more than the relay. */
function isRelayed(signs: readonly ClaimSign[], { place }: MailCase): boolean {
  return place.standing === 'relay' && signs.every((sign) => sign === 'address');
}

/**
 * The mail speaks as a brand, and what it asks the reader to open is not the brand's. Where the address is the brand's own and
 * nobody checked it, single links to others are no proof, nor is a counter of clicks: then they must carry the mail.
 */
export default defineMailDetector({
  code: 'linksElsewhere',

  detect(seen) {
    const claim = spokenClaim(seen);
    const [first] = seen.links.elsewhere;
    if (!claim || !first || (seen.proof.state === 'pass' && (isFromOwn(claim, seen) || roleAtHouse(seen))))
      return undefined;
    if (speaksAtHome(claim, seen) || isRelayed(claim.signs, seen)) return undefined;
    const isFalse = falseSender(seen) !== undefined && !claimAtHouse(seen);
    if (!isFalse && (isHired(seen) || isPerhapsItsName(claim, seen) || !carryTheMail(seen.links))) return undefined;
    return { claim: claim.brand.id, site: first.site };
  },

  examples: {
    hit: [
      { from: 'Amazon <info@vbduteq.net>', links: [{ href: 'https://vbduteq.net/a' }] },
      { from: 'Amazon <info@amazon.co.jp>', links: [{ href: 'https://vbduteq.net/a', text: 'ログイン' }] },
      {
        from: 'Amazon <info@amazon.co.jp>',
        links: ['ログイン', 'ヘルプ', '配信停止'].map((text) => ({ href: 'https://vbduteq.net/a', text })),
      },
      { from: 'NTTドコモ <info@docomo.ne.jp>', links: [{ href: 'https://vbduteq.net/a', text: 'ログイン' }] },
      {
        from: 'no-reply@vbduteq.net',
        subject: 'Amazonアカウントの利用を停止しました。ご確認ください',
        links: [{ href: 'https://kawase-tea.example/a' }],
      },
    ],
    miss: [
      {
        from: 'ヘルプデスク <helpdesk@kawase-tea.example>',
        subject: '【重要】Microsoft 365 多要素認証の設定のお願い',
        links: [{ href: 'https://portal.kawase-tea.example/mfa', text: '設定する' }],
      },
      {
        from: 'info@kawase-tea.example',
        subject: 'LINE Pay：お支払い手続きのご案内',
        links: [{ href: 'https://kawase.myshopify.com/orders/1', text: '注文を確認する' }],
      },
      {
        from: '12345@guest.booking.com',
        subject: 'Your reservation',
        links: [{ href: 'https://kawase-tea.example/' }],
      },
      {
        from: 'Amazon <info@amazon.co.jp>',
        proof: 'pass',
        links: [{ href: 'https://vbduteq.net/a', text: 'ログイン' }],
      },
      {
        from: 'Amazon <info@amazon.co.jp>',
        links: [
          { href: 'https://www.amazon.co.jp/a', text: 'ログイン' },
          { href: 'https://www.amazon.co.jp/b' },
          { href: 'https://kawase-tea.example/', text: 'Kawase' },
        ],
      },
      {
        from: 'Amazon <store-news@amazon.co.jp>',
        links: [
          { href: 'https://www.amazon.co.jp/a', text: 'ヘルプ' },
          ...['新着を見る', 'ランキング', '注文を確認する'].map((text, at) => ({
            href: `https://count.example/${at}`,
            text,
          })),
        ],
      },
      {
        from: 'NTTドコモ <info@docomo.ne.jp>',
        proof: 'pass',
        links: [{ href: 'https://kawase-tea.example/', text: 'キャンペーンを確認する' }],
      },
      {
        from: 'Kawase <info@kawase-tea.example>',
        subject: 'Amazonアカウントのお支払い方法をご確認ください',
        links: [{ href: 'https://kawase-tea.example/a' }],
      },
      { from: 'Kawase <info@kawase-tea.example>', links: [{ href: 'https://kawase-tea.example/a', text: 'ログイン' }] },
    ],
  },
});
