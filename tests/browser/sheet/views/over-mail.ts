import { createBanner } from '#components/mail-banner/mail-banner.tsx';
import { MAILS, NOTICES } from '#components/mail-samples.ts';
import { VERDICTS } from '#components/samples.ts';
import type { ShownSign } from '#utils/data/own-sign.ts';
import type { BannerRequest } from '#utils/guard/banner-port.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import type { SampleView, StandSample } from '../sample.ts';
import { nothing } from './nothing.ts';
import { knownSign, PHRASE, PICTURE } from './signs.ts';

const PLAIN = { verdict: null, worst: null, count: 0, notice: null, check: null } as const;
const SENDER = { senderName: '', senderAddress: '', subject: '' };

/** What is said over a mail, at the head of its body. */
function over(said: Partial<BannerRequest>, sign: ShownSign | null = null): StandSample {
  return {
    stand(page, signal) {
      const body = page.createElement('div');
      body.textContent = 'お客様のアカウントを確認できませんでした。';
      page.body.append(body);
      const mail = { key: 'one', body, sighting: SENDER };
      createBanner(page, signal, knownSign(sign)).show({ ...PLAIN, mail, ways: nothing(), ...said });
    },
  };
}

const overMail = (verdict: MailVerdict) =>
  over({ verdict, notice: verdict.notice ?? null, check: verdict.proof.state === 'unread' ? 'notYet' : 'done' });
const named = <Value>(values: Record<string, Value>, draw: (value: Value) => StandSample, as = '') =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [as + name, draw(value)]));

const CHECKS = [
  ...(['notYet', 'underway', 'done', 'openOriginal', 'notOffered', 'signedOut', 'torn', 'tooLarge', 'silent'] as const),
];
const calm = ({ level }: { level: string }) => level !== 'danger';
const where = <Value>(values: Record<string, Value>, wanted: (value: Value) => boolean) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => wanted(value)));
const TURNING = 'אמזון \u202Enozama';
const turning = { ...MAILS.doubtful, names: { amazon: { ja: TURNING, en: TURNING } } } satisfies MailVerdict;
const { claimElsewhere, rightToLeft } = VERDICTS;

/** The calm line over a mail. */
export const lines: SampleView = {
  width: 616,
  samples: {
    ...named(where<MailVerdict>(MAILS, calm), overMail),
    ...named(
      Object.fromEntries(CHECKS.map((check) => [check, check])),
      (check) => over({ verdict: MAILS.notProvable, check }),
      'check: ',
    ),
    ...named(where<MailVerdict>(NOTICES, calm), overMail, 'notice: '),
    'notice: openOriginal': over({
      ...{ verdict: NOTICES.unproven, notice: NOTICES.unproven.notice, check: 'openOriginal' },
    }),
    rightToLeft: overMail(turning),
    withPhrase: over({ verdict: MAILS.genuine, check: 'done' }, PHRASE),
  },
};

/** The banner over a mail with something dangerous. */
export const banners: SampleView = {
  width: 616,
  samples: {
    ...named(
      where<MailVerdict>(MAILS, (mail) => !calm(mail)),
      overMail,
    ),
    ...named(
      where<MailVerdict>(NOTICES, (mail) => !calm(mail)),
      overMail,
      'notice: ',
    ),
    ...named(
      { claimElsewhere, rightToLeft, script: VERDICTS.script, longHost: VERDICTS.longHost },
      (worst) => over({ worst, count: 1 }),
      'link: ',
    ),
    mailAndLinks: over({ verdict: MAILS.forged, worst: claimElsewhere, count: 3, check: 'notYet' }),
    noticeAndLinks: over({
      ...{ verdict: MAILS.notProvable, notice: { ...NOTICES.unproven.notice, kind: 'delivery' } },
      ...{ worst: claimElsewhere, count: 2, check: 'notYet' },
    }),
    withPhrase: over({ verdict: MAILS.forged, check: 'notYet' }, PHRASE),
    withPicture: over({ worst: claimElsewhere, count: 2 }, PICTURE),
  },
};
