import { claimedName } from '../claimed-name.ts';
import { definePageDetector } from '../define-page-detector.ts';
import { isSignIn } from '../is-sign-in.ts';

/** The page says it is a brand's, asks for something that only the brand may know, and does not stand in its place. */
export default definePageDetector({
  code: 'pageClaims',

  detect(seen) {
    const { falseClaim, isLocal, at } = seen;
    if (!falseClaim || isLocal || !isSignIn(seen) || claimedName(seen)) return undefined;
    return { claim: falseClaim.brand.id, site: at.link.end.site || `${at.link.end.scheme}:` };
  },

  examples: {
    hit: [
      {
        url: 'https://vbduteq.net/ap/signin',
        page: {
          title: 'Amazonサインイン',
          copyright: ['© 1996-2024, Amazon.com, Inc. or its affiliates'],
          asks: ['password'],
        },
      },
      {
        url: 'https://vbduteq.net/',
        page: { title: 'Аmazоnログイン', marks: ['#ap_email', '@appAction', '.a-button-input'], asks: ['identifier'] },
      },
      {
        url: 'https://smbc.vbduteq.net/',
        page: {
          title: '三井住友カード｜Vpassログイン',
          words: ['vpass id', 'パスワード'],
          asks: ['card'],
        },
      },
      {
        url: 'file:///tmp/a.html',
        page: { title: 'PayPal: Log in', text: 'Log in to your PayPal account', asks: ['password'] },
      },
      {
        url: 'https://vbduteq.net/ap/mfa',
        page: {
          marks: ['#auth-send-code', '@appActionToken', '@workflowState'],
          copyright: ['© 1996-2024, Amazon.com, Inc. or its affiliates'],
        },
      },
    ],
    miss: [
      {
        url: 'https://www.amazon.co.jp/ap/signin',
        page: {
          title: 'Amazonサインイン',
          copyright: ['© 1996-2024, Amazon.com, Inc. or its affiliates'],
          asks: ['password'],
        },
      },
      {
        url: 'http://localhost:3000/',
        page: { title: 'Amazonサインイン', copyright: ['© 2024, Amazon.com, Inc.'], asks: ['password'] },
      },
      { url: 'https://news.example/', page: { title: 'Amazon | News', text: 'Amazon Amazon', asks: ['password'] } },
      {
        url: 'https://tea.example/checkout',
        page: {
          title: 'お支払い方法 | 川瀬茶舗',
          words: ['amazonアカウントでお支払い', 'paypay', 'カード番号'],
          logos: [
            {
              name: 'Amazon Pay',
              file: 'amazonpay',
              isMarked: false,
              leadsTo: '',
              beside: 'Amazonアカウントでログイン',
            },
          ],
          asks: ['card'],
        },
      },
      {
        url: 'https://vbduteq.net/',
        page: { title: 'Amazonサインイン', copyright: ['© 2024, Amazon.com, Inc.'] },
      },
    ],
  },
});
