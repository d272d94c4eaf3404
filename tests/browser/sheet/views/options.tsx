import type { VNode } from 'preact';
import type { ListWays } from '#components/lists/list-ways.ts';
import { DiagnosticsSection } from '#components/options/diagnostics-section.tsx';
import { FeatureSection } from '#components/options/feature-section.tsx';
import { HistorySection } from '#components/options/history-section.tsx';
import { ImportTrial } from '#components/options/import-trial.tsx';
import { MailSection } from '#components/options/mail-section.tsx';
import { type OptionsProps, OptionsView } from '#components/options/options-view.tsx';
import { OrganisationSection } from '#components/options/organisation-section.tsx';
import { RepairSection } from '#components/options/repair-section.tsx';
import { SensitivitySection } from '#components/options/sensitivity-section.tsx';
import { TrustedSection } from '#components/options/site-sections.tsx';
import { WebmailSection, type WebmailWays } from '#components/options/webmail-section.tsx';
import { VERDICTS } from '#components/samples.ts';
import type { WarningEntry } from '#utils/data/history.ts';
import { NO_MAIL_SETTINGS } from '#utils/data/mail-settings.ts';
import { type KeptLists, NO_LISTS, type PersonLists } from '#utils/data/person-lists.ts';
import { NO_POLICY, type Policy } from '#utils/data/policy.ts';
import { NO_SETTINGS, settingsInForce } from '#utils/data/settings.ts';
import type { PageSample, SampleView } from '../sample.ts';
import { nothing } from './nothing.ts';
import { PHRASE } from './signs.ts';

const AT = Date.UTC(2026, 10, 20, 1, 0, 0);
const LISTS: PersonLists = {
  trusted: [
    { host: 'nakano-dental.jp', scope: 'subdomains' },
    { host: 'yoyaku.xn--wgv71a119e.jp', scope: 'host' },
  ],
  ownBrands: [{ names: ['川瀬信用金庫', 'Kawase Bank'], domains: ['kawase-bank.example', 'kawase.example'] }],
  never: [{ host: 'vbduteq.net', scope: 'subdomains' }],
};
const KEPT: KeptLists = { lists: LISTS, session: [{ host: 'today.example', scope: 'host' }], keptIn: 'sync' };
const EMPTY: KeptLists = { lists: NO_LISTS, session: [], keptIn: 'local' };
const warning = (id: string, more: Partial<WarningEntry> = {}): WarningEntry => ({
  ...{ id, level: 'danger', kind: 'link', brand: { id: 'amazon', ja: 'Amazon', en: 'Amazon' }, site: 'vbduteq.net' },
  ...{ codes: ['claimElsewhere', 'brandInHost'], first: AT, last: AT, shown: 3, stopped: 1, ...more },
});
const ENTRIES = [
  warning('a'),
  warning('b', { level: 'caution', kind: 'mail', brand: null, codes: ['senderNotListed'] }),
  warning('c', { kind: 'page', brand: { id: 'rtl', ja: 'אמזון \u202Enozama', en: 'אמזון \u202Enozama' } }),
];
const POLICY: Policy = {
  ...NO_POLICY,
  ...{ lists: LISTS, features: { pageGuard: true, breachCheck: false }, sensitivity: 'more', mayOverride: false },
  ...{ reportTo: ['security@kawase.example'], contact: '情報システム部 内線 4321' },
};
const FAULTS = [{ field: 'trusted[2].host', code: 'notAHost' }];
const SETTINGS = settingsInForce(NO_SETTINGS, NO_POLICY);
const MANAGED = settingsInForce(NO_SETTINGS, POLICY);
const WEBMAILS = [
  { host: 'mail.kawase.example', isAllowed: true },
  { host: 'webmail.example.jp:8443', isAllowed: false },
];
const PAGE = {
  rules: { isThere: false, policy: NO_POLICY, faults: [] },
  ...{ settings: SETTINGS, history: { entries: ENTRIES, dropped: 0 }, repairs: [], sign: PHRASE, webmails: [] },
} satisfies OptionsProps['page'];

function options(kept: OptionsProps['kept'], more: Partial<OptionsProps> = {}): PageSample {
  const known = {
    kept,
    mail: NO_MAIL_SETTINGS,
    page: PAGE,
    reuse: { setting: 'off', isManaged: false, brands: 0 },
  } as const;
  const ways = { ways: nothing<never>(), settingsWays: nothing<never>(), webmailWays: nothing<WebmailWays>() };
  const keep = { setKeyLookUp: async () => 'kept' as const, save: () => {}, setReuse: async () => true };
  return { on: 'options', draw: () => <OptionsView {...known} {...ways} {...keep} {...more} /> };
}
function part(draw: () => VNode, more: Partial<PageSample> = {}): PageSample {
  return { on: 'options', ...more, draw: () => <main>{draw()}</main> };
}
const ways = nothing<never>();
const idle = { ways, tell: () => {}, save: () => {} };
const trusted = (kept: KeptLists) => (
  <TrustedSection
    kept={kept}
    ways={nothing<ListWays>({ assess: async () => VERDICTS.claimElsewhere })}
    act={async () => true}
    search=""
  />
);
const { trusted: sites, ownBrands, never } = LISTS;
const repairs = [
  { part: 'lists', at: AT, faults: 3, raw: '{}' },
  { part: 'history', at: AT, faults: 1, raw: '' },
] as const;

/** The options: the whole page once, and every state of its parts. */
export const optionsPages: SampleView = {
  width: 616,
  samples: {
    loading: options('loading'),
    lost: options('lost'),
    whole: options(KEPT),
    organisation: part(() => <OrganisationSection rules={{ isThere: true, policy: POLICY, faults: FAULTS }} />),
    repairs: part(() => <RepairSection repairs={repairs} {...idle} />),
    webmails: part(() => <WebmailSection webmails={WEBMAILS} {...idle} />),
    managedFeatures: part(() => <FeatureSection settings={MANAGED} {...idle} />),
    managedSensitivity: part(() => <SensitivitySection state={MANAGED.sensitivity} {...idle} />),
    managedMail: part(() => <MailSection settings={NO_MAIL_SETTINGS} isManaged save={async () => 'kept'} />),
    badResolver: part(() => <MailSection settings={NO_MAIL_SETTINGS} isManaged={false} save={async () => 'bad'} />, {
      press: ['[data-action="saveMail"]'],
    }),
    nothingTrusted: part(() => trusted(EMPTY)),
    doubtful: part(() => trusted(EMPTY), {
      write: { '.add input': 'vbduteq.net' },
      press: ['[data-action="add"]'],
    }),
    importing: part(() => (
      <section class="list">
        <ImportTrial
          added={{ trusted: sites, ownBrands, never }}
          kept={['amazon.co.jp', 'אמזון']}
          onTake={ways}
          onLeave={ways}
        />
      </section>
    )),
    noHistory: part(() => <HistorySection history={{ entries: [], dropped: 7 }} isOn={false} search="" {...idle} />),
    diagnostics: part(
      () => (
        <DiagnosticsSection ways={nothing({ diagnose: async () => 'honmono 0.1.0\nbrands 1234' })} tell={() => {}} />
      ),
      {
        press: ['[data-action="diagnose"]'],
      },
    ),
  },
};
