import { type InspectorProps, InspectorView } from '#components/inspector/inspector-view.tsx';
import { EXAMINATIONS, MAILS, NOTICES } from '#components/mail-samples.ts';
import { word } from '#utils/i18n/words.ts';
import type { PageSample, SampleView } from '../sample.ts';
import { nothing } from './nothing.ts';
import { PHRASE, PICTURE } from './signs.ts';

function inspector(
  state: () => InspectorProps['state'],
  more: Partial<InspectorProps> = {},
  press: string[] = [],
): PageSample {
  return {
    on: 'inspector',
    press,
    draw: () => <InspectorView state={state()} said="" sign={PHRASE} ways={nothing()} {...more} />,
  };
}

const { forged, genuine, unconfirmed, text } = EXAMINATIONS;
const { notice } = NOTICES.genuineNow;
const rightToLeft = {
  ...unconfirmed,
  subject: 'חשבונך \u202Eננעל',
  verdict: { ...MAILS.plain, sender: { ...MAILS.plain.sender, name: 'אמזון \u202Enozama' } },
};

/** The page that looks into a mail. */
export const inspectors: SampleView = {
  width: 616,
  samples: {
    waiting: inspector(() => 'waiting', { sign: PICTURE }),
    underway: inspector(() => 'underway'),
    problem: inspector(() => ({ problem: word('inspector_noMail') }), { sign: null }),
    looksUpKeys: { ...inspector(() => 'waiting', { looksUpKeys: true, sign: null }), height: 200 },
    forged: inspector(() => ({ examination: forged }), {}, ['.row summary']),
    genuine: inspector(() => ({ examination: genuine, notice })),
    unconfirmed: inspector(() => ({ examination: unconfirmed })),
    text: inspector(() => ({ examination: text, notice: NOTICES.forged.notice })),
    rightToLeft: { ...inspector(() => ({ examination: rightToLeft })), height: 560 },
  },
};
