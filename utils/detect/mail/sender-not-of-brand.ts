import { defineMailDetector } from '../define-mail-detector.ts';
import { falseSender } from '../false-sender.ts';

/** The name says a brand, the address is somebody else's: the rule that finds most (findings of 7,909 mails: 59 of 61). */
export default defineMailDetector({
  code: 'senderNotOfBrand',

  detect(seen) {
    const claim = falseSender(seen);
    if (!claim || !seen.sender?.domain || seen.place.standing === 'customers') return undefined;
    return { claim: claim.brand.id, address: seen.sender.address };
  },

  examples: {
    hit: [
      { from: 'Sparkasse <info@vbduteq.cn>' },
      { from: 'ろうきんダイレクト <info@vbduteq.top>', proof: 'pass' },
      { from: 'Amazon <info@amazon.tk>' },
      { from: 'Netflix <info@netflix.lv>', proof: 'fail' },
      { from: 'UPS <x@vbduteq.net>', subject: 'Your package could not be delivered' },
      { from: 'UPS <x@vbduteq.net>', links: [{ href: 'https://kawase-tea.example/' }] },
      { from: 'Amazon <info@vbduteq.net>' },
      { from: '"Amazon.co.jp" <no-reply@vbduteq.net>', proof: 'pass' },
      { from: '=?utf-8?B?44Oh44Or44Kr4oGk44Oq?= <noreply@vbduteq.net>' },
      { from: '"account-update@amazon.co.jp" <info@vbduteq.net>' },
      {
        from: 'Amazon <info@docomo.com.vbduteq.net>',
        links: [{ href: 'https://www.amazon.co.jp/' }, { href: 'https://vbduteq.net/' }],
      },
      { from: 'Netflix Support <team@linkedin.com>', proof: 'fail' },
      { from: "'Amazon' via Keiri <keiri@kawase-tea.example>", proof: 'unknown' },
    ],
    miss: [
      { from: 'Sparkasse <info@sparkasse-kawase.de>', links: [{ href: 'https://click.kawase-mail.example/' }] },
      { from: '信用金庫 <info@kawase-shinkin.co.jp>' },
      { from: 'DPD Delivery <info@dpd.com.pl>', subject: 'Your parcel', links: [{ href: 'https://dpd.com.pl/x' }] },
      { from: 'Amazon <store-news@amazon.co.jp>' },
      { from: 'Dell <dell@kawase-tea.example>', subject: 'lunch' },
      {
        from: 'GitLab <gitlab@git.kawase-tea.example>',
        proof: 'pass',
        links: [{ href: 'https://git.kawase-tea.example/x' }],
      },
      { from: 'Intel <intel-gfx@lists.kawase-tea.example>', subject: 'patch' },
      { from: 'Amazon <info@vbduteq.net>', links: [{ href: 'https://www.amazon.co.jp/' }] },
      { from: 'Amazon <amazon@myworkday.com>', proof: 'pass' },
      { from: 'Amazon <yamada@gmail.com>' },
      { from: "'Amazon' via Keiri <keiri@kawase-tea.example>", list: 'keiri.kawase-tea.example' },
      { from: 'Kawase <info@kawase-tea.example>', subject: 'Amazonアカウントのご確認をお願いします' },
      { from: '山田（Amazon） <yamada@kawase-tea.example>' },
      { from: 'Amazon <amazon_at_amazon_com_k3x@privaterelay.appleid.com>' },
    ],
  },
});
