import { type GuideProps, GuideView } from '#components/guide/guide-view.tsx';
import type { OpenPlan } from '#components/guide/guide-ways.ts';
import { word } from '#utils/i18n/words.ts';
import type { BrandPlaces } from '#utils/playbook/brand-places.ts';
import {
  addNote,
  beginIncident,
  finishIncident,
  markStep,
  writeField,
} from '#utils/playbook/incident/change-incident.ts';
import type { Incident } from '#utils/playbook/incident/incident.ts';
import { type IncidentLog, NO_INCIDENTS } from '#utils/store/incidents/incident-store.ts';
import type { PageSample, SampleView } from '../sample.ts';
import { nothing } from './nothing.ts';
import { PHRASE, PICTURE } from './signs.ts';

const AT = Date.UTC(2026, 10, 20, 1, 0, 0);
const MINUTE = 60_000;
const AMAZON = { id: 'amazon', ja: 'Amazon', en: 'Amazon' };
const TURNING = { id: 'rtl', ja: 'אמזון \u202Enozama', en: 'אמזון \u202Enozama' };
const PLACES: BrandPlaces = {
  brand: AMAZON,
  places: {
    security: {
      role: 'security',
      url: 'https://www.amazon.co.jp/a/settings/approval',
      host: 'www.amazon.co.jp',
      isExact: true,
    },
    orders: { role: 'orders', url: 'https://www.amazon.co.jp/', host: 'www.amazon.co.jp', isExact: false },
  },
};

function begin(kind: Incident['kind'], reading: Incident['reading'], brand: Incident['brand'] = AMAZON): Incident {
  return beginIncident({ kind, reading }, 'page', brand, AT, `${kind}-${reading}`);
}
const flood = begin('code-flood', 'unproven');
const worked = [
  (one: Incident) => markStep(one, 'twoStep', true, AT + MINUTE),
  (one: Incident) => writeField(one, 'when', '2026-11-20T10:05', AT + 2 * MINUTE),
  (one: Incident) => writeField(one, 'what', '知らない国からのログイン通知', AT + 2 * MINUTE),
  (one: Incident) => addNote(one, 'サポートに電話した', AT + 3 * MINUTE) ?? one,
].reduce((incident, work) => work(incident), begin('sign-in-id-changed', 'genuine'));

function guide(plan: OpenPlan | null, more: Partial<GuideProps> = {}, press: string[] = []): PageSample {
  const props = { plan, log: NO_INCIDENTS, isRepaired: false, said: '', sign: PHRASE };
  return { on: 'guide', press, draw: () => <GuideView {...props} ways={nothing()} {...more} /> };
}
function open(incident: Incident, more: Partial<OpenPlan> = {}): OpenPlan {
  const plain = { isReadOnly: false, isJudged: false, isBrandAwaited: false, trouble: null, other: null };
  return { incident, places: PLACES, ...plain, ...more };
}
const log: IncidentLog = {
  incidents: [worked, finishIncident(flood, true, AT + MINUTE), begin('refund', 'forged', TURNING)],
  newer: [{ id: 'newer', incident: null, raw: {} }],
  faults: 0,
};

/** The guide: its questions, its plans, and the log. */
export const guides: SampleView = {
  width: 616,
  samples: {
    questions: guide(null, { sign: PICTURE }),
    found: guide(null, { log, isRepaired: true, sign: null }, [
      ...['[name="got"]', '[name="before"]', '[name="signIn"]'],
      '.incidents [data-action="forget"]',
    ]),
    unproven: guide(open(flood, { isJudged: true })),
    genuine: guide(open(worked), { said: word('guide_kept') }),
    forged: guide(open(begin('payment-failed', 'forged'), { places: 'lost', other: worked })),
    noBrand: { ...guide(open(begin('delivery', 'unproven', null), { places: null }), { sign: null }), height: 760 },
    ofNewerVersion: {
      ...guide(open(finishIncident(flood, true, AT), { isReadOnly: true }), { sign: null }),
      height: 640,
    },
    notKept: {
      ...guide(open(begin('refund', 'forged', TURNING), { places: null, trouble: 'full' }), { sign: null }),
      height: 640,
    },
  },
};
