// @vitest-environment happy-dom
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { type GuideProps, GuideView } from '#components/guide/guide-view.tsx';
import type { OpenPlan } from '#components/guide/guide-ways.ts';
import { HealthView } from '#components/health/health-view.tsx';
import { InspectorView } from '#components/inspector/inspector-view.tsx';
import { NOTHING_DONE } from '#components/lists/last-line.tsx';
import { WarningView } from '#components/warning/warning-view.tsx';
import type { ShownSign } from '#utils/data/own-sign.ts';
import { NO_MARKS } from '#utils/health/done-marks.ts';
import { beginIncident } from '#utils/playbook/incident/change-incident.ts';
import { NO_INCIDENTS } from '#utils/store/incidents/incident-store.ts';
import { speak } from '../i18n/speak.ts';

const PHRASE: ShownSign = { kind: 'phrase', phrase: 'さくら餅' };
/** Whatever is asked for, nothing is found. */
const ways = new Proxy({}, { get: () => async () => [] }) as never;
const plan: OpenPlan = {
  incident: beginIncident({ kind: 'code-flood', reading: 'unproven' }, 'mail', null, 0),
  ...{ isReadOnly: false, isJudged: false, isBrandAwaited: false, places: null, trouble: null, other: null },
};
const guide = (open: OpenPlan | null, sign: ShownSign | null): GuideProps => ({
  ...{ plan: open, log: NO_INCIDENTS, isRepaired: false, said: '', sign, ways },
});

const FACES: Record<string, (sign: ShownSign | null) => VNode> = {
  inspector: (sign) => <InspectorView state="waiting" said="" sign={sign} ways={ways} />,
  'questions of the guide': (sign) => <GuideView {...guide(null, sign)} />,
  'plan of the guide': (sign) => <GuideView {...guide(plan, sign)} />,
  'account health': (sign) => <HealthView marks={NO_MARKS} breach={null} last={NOTHING_DONE} sign={sign} ways={ways} />,
  'warning that is gone': (sign) => <WarningView verdict="gone" sign={sign} ways={ways} />,
};

beforeEach(() => {
  speak('ja');
  render(null, document.body);
});

test.each(Object.keys(FACES))('%s bears the sign that was chosen, and none while there is none', (name) => {
  const face = FACES[name]!;
  act(() => render(face(null), document.body));
  expect(document.querySelector('.own-sign')).toBeNull();
  act(() => render(face(PHRASE), document.body));
  expect(document.querySelector('.own-sign .sign-says')?.getAttribute('data-says')).toBe('さくら餅');
});
