import { useState } from 'preact/hooks';
import type { AddedWebmail } from '#utils/data/added-webmail.ts';
import type { History } from '#utils/data/history.ts';
import type { MailSettings } from '#utils/data/mail-settings.ts';
import type { ShownSign } from '#utils/data/own-sign.ts';
import type { KeptLists } from '#utils/data/person-lists.ts';
import type { PolicyInForce } from '#utils/data/policy.ts';
import type { Repair } from '#utils/data/repair.ts';
import type { SettingsInForce } from '#utils/data/settings.ts';
import { word } from '#utils/i18n/words.ts';
import type { ListOutcome } from '#utils/messaging/contract.ts';
import { guidePath } from '#utils/messaging/guide-address.ts';
import { type Last, LastLine, NOTHING_DONE } from '../lists/last-line.tsx';
import { type ListWays, problemSentence } from '../lists/list-ways.ts';
import { SignLine } from '../own-sign/sign-line.tsx';
import { BrandSection } from './brand-section.tsx';
import { DiagnosticsSection } from './diagnostics-section.tsx';
import { FeatureSection } from './feature-section.tsx';
import { FileSection } from './file-section.tsx';
import { HistorySection } from './history-section.tsx';
import { type LookUpKept, MailSection } from './mail-section.tsx';
import { OrganisationSection } from './organisation-section.tsx';
import { RepairSection } from './repair-section.tsx';
import { ReuseSection, type ReuseSectionProps } from './reuse-section.tsx';
import { SensitivitySection } from './sensitivity-section.tsx';
import type { SettingsWays } from './settings-ways.ts';
import { SignSection } from './sign-section.tsx';
import { NeverSection, TrustedSection } from './site-sections.tsx';
import { WebmailSection, type WebmailWays } from './webmail-section.tsx';

export interface OptionsProps {
  kept: KeptLists | 'loading' | 'lost';
  ways: ListWays;
  /** How mails are checked; `null` while nobody knows. */
  mail: MailSettings | null;
  /** All else that the page shows; `null` while nobody knows. */
  page: OptionsPage | null;
  settingsWays: SettingsWays;
  webmailWays: WebmailWays;
  /** Whether passwords are guarded against use elsewhere; `null` while nobody knows. */
  reuse: ReuseSectionProps['reuse'] | null;
  setReuse: ReuseSectionProps['save'];
  setKeyLookUp(looksUpKeys: boolean, resolver: string): Promise<LookUpKept>;
  /** Gives a text to the person as a file. */
  save(name: string, text: string): void;
}

/** What the page shows beside the lists. */
export interface OptionsPage {
  rules: PolicyInForce;
  settings: SettingsInForce;
  history: History;
  repairs: readonly Repair[];
  sign: ShownSign | null;
  webmails: readonly AddedWebmail[];
}

/** Does something to the lists and tells what came of it; `true` when it was done. */
export type Act = (work: Promise<ListOutcome>, sentence: string, undo?: () => Promise<ListOutcome>) => Promise<boolean>;

/** The person's own lists: what is trusted, guarded and barred, and where it is kept. */
export function OptionsView({
  kept,
  ways,
  save,
  mail,
  page,
  settingsWays,
  webmailWays,
  setKeyLookUp,
  reuse,
  setReuse,
}: OptionsProps) {
  const [search, setSearch] = useState('');
  const [last, setLast] = useState<Last>(NOTHING_DONE);
  if (kept === 'loading') return <p class="loading">{word('popup_loading')}</p>;
  if (kept === 'lost')
    return (
      <div class="loading">
        <h1>{word('popup_lost')}</h1>
        <p>{word('popup_lostHow')}</p>
      </div>
    );

  const act: Act = async (work, sentence, undo) => {
    const outcome = await work;
    const takeBack = undo && (() => void act(undo(), word('options_undone')));
    setLast(
      outcome.done ? { sentence, undo: takeBack ?? null } : { sentence: problemSentence(outcome.problem), undo: null },
    );
    return outcome.done;
  };
  const tell = (sentence: string) => setLast({ sentence, undo: null });
  const shared = { kept, ways, act, search: search.trim().toLowerCase() };
  return (
    <>
      <header class="page-head">
        <h1>{word('options_title')}</h1>
        <p class="soft">{word('options_lead')}</p>
        <SignLine sign={page?.sign ?? null} />
        <p>
          <a href="health.html">{word('health_open')}</a>
        </p>
        <p>
          <a href={guidePath(null)}>{word('guide_open')}</a>
        </p>
        <p class="kept-in soft small" data-kept-in={kept.keptIn}>
          {word(kept.keptIn === 'sync' ? 'options_keptInSync' : 'options_keptLocal')}
        </p>
        <label class="field search">
          <span>{word('options_search')}</span>
          <input type="search" value={search} onInput={({ currentTarget }) => setSearch(currentTarget.value)} />
        </label>
      </header>
      <main>
        {page && <RepairSection repairs={page.repairs} ways={settingsWays} {...{ save, tell }} />}
        {page && <OrganisationSection rules={page.rules} />}
        <TrustedSection {...shared} />
        <BrandSection {...shared} />
        <NeverSection {...shared} />
        {page && <WebmailSection webmails={page.webmails} ways={webmailWays} tell={setLast} />}
        {page && <FeatureSection settings={page.settings} ways={settingsWays} tell={tell} />}
        {mail && (
          <MailSection
            settings={mail}
            isManaged={page?.settings.features.keyLookUp.isManaged ?? false}
            save={setKeyLookUp}
          />
        )}
        {reuse && <ReuseSection reuse={reuse} save={setReuse} />}
        {page && <SensitivitySection state={page.settings.sensitivity} ways={settingsWays} tell={tell} />}
        {page && <SignSection sign={page.sign} ways={settingsWays} />}
        <FileSection ways={ways} save={save} tell={tell} />
        {page && (
          <HistorySection
            history={page.history}
            isOn={page.settings.features.history.value}
            search={shared.search}
            ways={settingsWays}
            {...{ save, tell }}
          />
        )}
        <DiagnosticsSection ways={settingsWays} tell={tell} />
      </main>
      <LastLine last={last} />
    </>
  );
}
