import type { VNode } from 'preact';
import { AliasResult } from '#components/health/alias-result.tsx';
import { AliasSection } from '#components/health/alias-section.tsx';
import { BreachSection } from '#components/health/breach-section.tsx';
import { HealthView } from '#components/health/health-view.tsx';
import type { Adviser, BreachSwitch, HealthWays } from '#components/health/health-ways.ts';
import { PasswordResult } from '#components/health/password-result.tsx';
import { PasswordSection, type PasswordState } from '#components/health/password-section.tsx';
import { NOTHING_DONE } from '#components/lists/last-line.tsx';
import { aliasRules } from '#utils/data/health/alias-rules.ts';
import { passwordRules } from '#utils/data/health/password-rules.ts';
import { makeAlias } from '#utils/health/alias.ts';
import type { DoneMarks } from '#utils/health/done-marks.ts';
import type { PasswordEstimate } from '#utils/health/estimate-password.ts';
import type { BreachAnswer } from '#utils/lookup/breached-passwords.ts';
import type { PageSample, SampleView } from '../sample.ts';
import { nothing } from './nothing.ts';
import { PHRASE } from './signs.ts';

const MARKS: DoneMarks = {
  twoStep: { amazon: '2026-11-20', rakuten: '2026-11-21' },
  checks: { amazon: { password: '2026-11-22', secondStep: '2026-11-22' } as never },
};
const BREACH = '#breach-field';
const CHECK = '[data-action="checkBreach"]';
const ADDRESS = '#alias input[inputmode="email"]';
const TAG = '#alias input[inputmode="text"]';

function part(draw: () => VNode, more: Partial<PageSample> = {}): PageSample {
  return { on: 'health', ...more, draw: () => <main>{draw()}</main> };
}
function breach(state: BreachSwitch | null, answer?: BreachAnswer): PageSample {
  const check = async () => answer ?? null;
  const played = answer ? { write: { [BREACH]: 'correct horse' }, press: [CHECK] } : {};
  return part(() => <BreachSection breach={state} onSwitch={async () => true} check={check} />, played);
}
function told(state: PasswordState, at = 0): VNode {
  return <PasswordResult state={state} password="sakura2024" rule={passwordRules[at] ?? null} />;
}
const estimate = (score: PasswordEstimate['score'], faults: PasswordEstimate['faults'] = []): PasswordEstimate => ({
  ...{ score, faults },
  seconds: { onSite: 10 ** (2 + 3 * score), stolen: 10 ** (4 * score - 4) },
});
const alias = (address: string, tag = 'Amazon') => makeAlias(address, tag, aliasRules);
const adviser = nothing<Adviser>({
  estimate: async () => estimate(1, ['known', 'short']),
  makePhrase: async () => ({ text: 'Ocha-sakura-yama-kumo-hoshi-kaze-umi-7', bits: 71.4 }),
});
const on = { isOn: true, isManaged: false };

/** Account health: the whole page once, and every state of its parts. */
export const health: SampleView = {
  width: 616,
  samples: {
    whole: {
      on: 'health',
      draw: () => (
        <HealthView
          marks={MARKS}
          breach={null}
          last={NOTHING_DONE}
          sign={PHRASE}
          ways={nothing<HealthWays>({ adviser })}
        />
      ),
      write: { '#two-step input[type="search"]': 'ama' },
    },
    password: part(() => <PasswordSection adviser={adviser} onCopy={() => {}} />, {
      write: { '#password-field': 'sakura2024' },
      press: ['[data-action="makePhrase"]'],
    }),
    strengths: part(() => (
      <section class="list">
        {told('underway')}
        {told('failed')}
        {([0, 1, 2, 3, 4] as const).map((score) => told(estimate(score), score))}
      </section>
    )),
    'breach: off': breach({ isOn: false, isManaged: false }),
    'breach: managed': breach({ isOn: false, isManaged: true }),
    'breach: on': breach(on),
    'breach: found': breach(on, { times: 51_259 }),
    'breach: not found': breach(on, { times: 0 }),
    'breach: unreachable': breach(on, { problem: 'unreachable' }),
    alias: part(() => <AliasSection onCopy={() => {}} />, {
      write: { [ADDRESS]: 'hana@gmail.com', [TAG]: 'amazon' },
      press: ['[data-action="makeAlias"]'],
    }),
    aliases: part(() => (
      <section class="list alias-result">
        {['hana@kawase.example', 'hana@yahoo.co.jp', 'hana@docomo.ne.jp', 'hana', 'hana+x@gmail.com'].map((address) => (
          <AliasResult key={address} outcome={alias(address)} onCopy={() => {}} />
        ))}
      </section>
    )),
  },
};
