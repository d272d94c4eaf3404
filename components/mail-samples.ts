import type { Check } from '#utils/mail/auth/authentication.ts';
import type { SignatureCheck } from '#utils/mail/dkim/signature.ts';
import type { Hop } from '#utils/mail/received/received-chain.ts';
import type { Examination } from '#utils/verdict/examination.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import { VERDICTS } from './samples.ts';

/** Every state a mail's verdict can be in when it is drawn: what the sample sheet and the tests draw. */

const NAMES: MailVerdict['names'] = { amazon: { ja: 'Amazon', en: 'Amazon' } };
const AMAZON = { brand: 'amazon', host: 'www.amazon.co.jp' };

function mail(
  level: MailVerdict['level'],
  owner: string,
  more: Partial<MailVerdict> & { before?: string } = {},
): MailVerdict {
  const { before = '', ...rest } = more;
  const address = `account-update@${before}${owner}`;
  return {
    level,
    brand: 'amazon',
    claims: [{ brand: 'amazon', signs: ['name', 'subject'] }],
    sender: {
      name: 'Amazon.co.jp',
      address,
      site: owner,
      shown: { before, owner, faults: [], punycode: null, rest: address, via: [] },
    },
    proof: { state: 'unread', domain: '', by: '' },
    reasons: [],
    wayOut: level === 'danger' || level === 'caution' ? AMAZON : null,
    names: NAMES,
    ...rest,
  };
}

export const MAILS = {
  forged: mail('danger', 'vbduteq.net', {
    reasons: [{ code: 'senderNotOfBrand', params: { claim: 'amazon', address: 'account-update@vbduteq.net' } }],
  }),
  checkFailed: mail('danger', 'amazon.co.jp', {
    proof: { state: 'fail', domain: 'amazon.co.jp', by: 'mx.google.com' },
    reasons: [{ code: 'checkFailed', params: { brand: 'amazon', domain: 'amazon.co.jp' } }],
  }),
  doubtful: mail('caution', 'news-parcel.example', {
    reasons: [{ code: 'senderNotListed', params: { claim: 'amazon', address: 'account-update@news-parcel.example' } }],
  }),
  notProvable: mail('unknown', 'amazon.co.jp'),
  genuine: mail('official', 'amazon.co.jp', {
    proof: { state: 'pass', domain: 'amazon.co.jp', by: 'mx.google.com' },
    reasons: [{ code: 'genuineSender', params: { brand: 'amazon', domain: 'amazon.co.jp' } }],
  }),
  plain: mail('unknown', 'kawase-tea.example', {
    brand: null,
    claims: [],
    sender: {
      name: '川瀬茶舗 \u202Eabc',
      address: 'news@mail.kawase-tea.example',
      site: 'kawase-tea.example',
      shown: { before: 'mail.', owner: 'kawase-tea.example', faults: [], punycode: null, rest: '', via: [] },
    },
    proof: { state: 'unproven', domain: '', by: 'mx.google.com' },
    names: {},
  }),
} satisfies Record<string, MailVerdict>;

/** The same of mails that are notices: each way in which one may be read, beside each verdict under which it may be. */
export const NOTICES = {
  forged: { ...MAILS.forged, notice: { kind: 'account-suspended', reading: 'forged' } },
  checkFailed: { ...MAILS.checkFailed, notice: { kind: 'sign-in-attempt', reading: 'forged' } },
  genuineCalm: { ...MAILS.genuine, notice: { kind: 'security-code-mail', reading: 'genuine' } },
  genuineToday: { ...MAILS.genuine, notice: { kind: 'temporary-password', reading: 'genuine' } },
  genuineNow: { ...MAILS.genuine, notice: { kind: 'sign-in-id-changed', reading: 'genuine' } },
  unproven: { ...MAILS.notProvable, notice: { kind: 'sign-in-attempt', reading: 'unproven' } },
  doubtful: { ...MAILS.doubtful, notice: { kind: 'payment-failed', reading: 'unproven' } },
  aboutAnother: { ...MAILS.genuine, notice: { kind: 'delivery', reading: 'unproven' } },
  nobodys: {
    ...MAILS.plain,
    proof: { state: 'unread', domain: '', by: '' },
    notice: { kind: 'refund', reading: 'unproven' },
  },
} satisfies Record<string, MailVerdict>;

const check = (outcome: Check['outcome'], domain: string | null = null, more: Partial<Check> = {}): Check => ({
  outcome,
  result: outcome === 'unknown' ? '' : outcome,
  domain,
  alignment: null,
  selector: null,
  ...more,
});
const hop = (more: Partial<Hop>): Hop => ({
  ...{ helo: null, reverse: null, address: null, by: null, protocol: 'ESMTPS', id: null, for: null, time: null },
  ...{ isOwn: false, rentable: null, faults: [] },
  ...more,
});
const signature = (more: Partial<SignatureCheck>): SignatureCheck => ({
  ...{ state: 'intact', domain: 'amazon.co.jp', selector: 'ug7nbtf4gccmlpwj322ax3p6ow6yfsug', identity: null },
  ...{ algorithm: 'rsa-sha256', alignment: 'strict', faults: [], weaknesses: [], signedAt: null, expiresAt: null },
  ...more,
});
const AT = Date.UTC(2026, 10, 20, 1, 0, 0);
const SES = { service: 'Amazon SES', hosts: ['amazonses.com'], owner: 'Amazon', brand: 'amazon' };

export const EXAMINATIONS = {
  forged: {
    kind: 'mail',
    verdict: MAILS.forged,
    subject: '【重要】お支払い方法の確認をお願いします',
    authentication: {
      trust: 'confirmed',
      authservId: 'mx.google.com',
      spf: check('pass', 'bounce.vbduteq.net', { alignment: 'relaxed' }),
      dkim: [check('pass', 'mailer.example', { alignment: 'none', selector: 's1' }), check('fail', 'amazon.co.jp')],
      dmarc: check('fail', 'vbduteq.net'),
      arc: check('unknown'),
      provedDomain: null,
      forgedResults: 1,
    },
    signatures: [
      signature({ state: 'bodyChanged' }),
      signature({
        state: 'invalid',
        domain: 'mailer.example',
        alignment: 'none',
        faults: ['expired', 'fromNotSigned'],
        weaknesses: ['sha1'],
      }),
    ],
    chain: {
      leftOut: 0,
      entry: 2,
      hops: [
        hop({
          helo: 'amazon.co.jp',
          address: '203.0.113.9',
          by: 'smtp.relay.example',
          time: AT,
          faults: ['noReverseName'],
        }),
        hop({
          helo: 'smtp.relay.example',
          reverse: 'vps7.rented.example',
          address: '198.51.100.7',
          by: 'edge.vbduteq.net',
          time: AT - 7_200_000,
          faults: ['timeBackwards'],
        }),
        hop({
          helo: 'mail.amazon.co.jp',
          reverse: null,
          address: '192.0.2.33',
          by: 'mx.google.com',
          time: AT + 3_000,
          isOwn: true,
          faults: ['noReverseName'],
        }),
        hop({ by: '2002:a05:6a10:8a27', time: AT + 4_000, isOwn: true }),
      ],
    },
    links: [
      { verdict: VERDICTS.claimElsewhere, text: 'お支払い方法を更新する', count: 2, place: 'body', placeName: '' },
      {
        verdict: VERDICTS.textNamesBrand,
        text: 'https://www.amazon.co.jp/',
        count: 1,
        place: 'html',
        placeName: 'invoice.html',
      },
      { verdict: VERDICTS.official, text: 'ご注文履歴', count: 1, place: 'body', placeName: '' },
    ],
    faults: ['strangeLine', 'tornMime'],
  },
  genuine: {
    kind: 'mail',
    verdict: MAILS.genuine,
    subject: 'Your Amazon.co.jp order',
    authentication: {
      trust: 'confirmed',
      authservId: 'mx.google.com',
      spf: check('pass', 'bounces.amazon.co.jp', { alignment: 'relaxed' }),
      dkim: [
        check('pass', 'amazon.co.jp', { alignment: 'strict' }),
        check('pass', 'amazonses.com', { alignment: 'none' }),
      ],
      dmarc: check('pass', 'amazon.co.jp', { alignment: 'strict' }),
      arc: check('pass', 'google.com'),
      provedDomain: 'amazon.co.jp',
      forgedResults: 0,
    },
    signatures: [signature({ state: 'verified' }), signature({ domain: 'amazonses.com', alignment: 'none' })],
    chain: {
      leftOut: 0,
      entry: 0,
      hops: [
        hop({
          helo: 'a25-5.smtp-out.us-west-2.amazonses.com',
          reverse: 'a25-5.smtp-out.us-west-2.amazonses.com',
          address: '54.240.25.5',
          by: 'mx.google.com',
          time: AT,
          isOwn: true,
          rentable: SES,
        }),
        hop({ by: '2002:a05:6a10:8a27', time: AT + 1_000, isOwn: true }),
      ],
    },
    links: [{ verdict: VERDICTS.official, text: 'Your orders', count: 1, place: 'body', placeName: '' }],
    faults: [],
  },
  unconfirmed: {
    kind: 'header',
    verdict: MAILS.notProvable,
    subject: '',
    authentication: {
      trust: 'unconfirmed',
      authservId: 'mx.kawase.example',
      spf: check('unknown'),
      dkim: [],
      dmarc: check('unknown'),
      arc: check('unknown'),
      provedDomain: null,
      forgedResults: 0,
    },
    signatures: [],
    chain: { leftOut: 0, entry: null, hops: [] },
    links: [],
    faults: ['noBody'],
  },
  text: {
    kind: 'text',
    verdict: {
      ...MAILS.forged,
      reasons: [],
      claims: [{ brand: 'amazon', signs: ['body'] }],
      sender: { ...MAILS.forged.sender, name: '', address: '' },
    },
    subject: '',
    authentication: null,
    signatures: [],
    chain: null,
    links: [
      { verdict: VERDICTS.claimElsewhere, text: 'https://vbduteq.net/x', count: 1, place: 'body', placeName: '' },
    ],
    faults: [],
  },
} satisfies Record<string, Examination>;
