import { render } from 'preact';
import { type InspectorProps, InspectorView } from '#components/inspector/inspector-view.tsx';
import { CardView } from '#components/link-card/card-view.tsx';
import { BannerView } from '#components/mail-banner/banner-view.tsx';
import { MAIL_REPORTS } from '#components/mail-report-samples.ts';
import { EXAMINATIONS, MAILS, NOTICES } from '#components/mail-samples.ts';
import { PopupView } from '#components/popup/popup-view.tsx';
import { PLACES, REPORTS, VERDICTS, WAYS } from '#components/samples.ts';
import { WarningView } from '#components/warning/warning-view.tsx';
import { word } from '#utils/i18n/words.ts';
import { drawMail } from './mail.ts';

const ALL_REPORTS = { ...REPORTS, ...MAIL_REPORTS };
const NOTHING = () => {};
const POPUP_WAYS = {
  ...{ add: NOTHING, remove: NOTHING, openReal: NOTHING },
  ...{ check: async () => 'done' as const, inspect: NOTHING, whatToDo: NOTHING },
  ...{
    wordOn: () => null,
    mayTrust: () => true,
    trust: NOTHING,
    neverTrust: NOTHING,
    takeBack: NOTHING,
    openLists: NOTHING,
    guardPassword: NOTHING,
    openHealth: NOTHING,
    openGuide: NOTHING,
    openFirstStart: NOTHING,
    openPermissions: NOTHING,
  },
};
const WARNING_WAYS = { openReal: NOTHING, leave: NOTHING, goOn: NOTHING };
const BANNER_WAYS = { openReal: NOTHING, showLink: NOTHING, whatToDo: NOTHING, check: NOTHING, inspect: NOTHING };
const INSPECTOR_WAYS = {
  ...{ giveFile: NOTHING, giveText: NOTHING, openReal: NOTHING, copyReport: NOTHING, confirmProvider: NOTHING },
};

/** Draws one view of the sheet into the page: `cards`, `banners`, `lines`, `notices`, `mail`, `inspector/<examination>`, `popup/<report>`, `warning/<verdict>`. */
export function drawSheet(view: string): void {
  const [kind, name = ''] = view.split('/');
  document.title = view;
  document.body.className = `honmono ${kind}`;
  if (kind === 'mail') drawMail();
  if (kind === 'cards') render(<Cards />, document.body);
  if (kind === 'banners') render(<Banners />, document.body);
  if (kind === 'popup') drawPopup(name);
  if (kind === 'lines') render(<Lines />, document.body);
  if (kind === 'notices') render(<Notices />, document.body);
  if (kind === 'inspector')
    render(<InspectorView state={stateOf(name)} said="" ways={INSPECTOR_WAYS} />, document.body);
  if (kind === 'warning') render(<WarningView verdict={pick(VERDICTS, name)} ways={WARNING_WAYS} />, document.body);
}

function drawPopup(name: string): void {
  const place = name in PLACES ? PLACES[name as keyof typeof PLACES] : null;
  render(<PopupView report={pick(ALL_REPORTS, name)} place={place} ways={POPUP_WAYS} />, document.body);
}

/** The sample of that name; a state that is a word of its own (`loading`, `gone`) is that word. */
function pick<T extends object>(samples: T, name: string): T[keyof T] {
  return name in samples ? samples[name as keyof T] : (name as T[keyof T]);
}

function Cards() {
  const states = [...Object.entries(VERDICTS), ['pending', 'pending'] as const, ['failed', 'failed'] as const];
  return (
    <main>
      {states.map(([name, verdict]) => (
        <div class="panel" key={name} data-sample={name}>
          <CardView verdict={verdict} barred={name === 'failed'} ways={WAYS} host="vbduteq.net" />
        </div>
      ))}
    </main>
  );
}

function Banners() {
  return (
    <main>
      {Object.values(VERDICTS)
        .filter(({ level }) => level === 'danger')
        .map((worst, at) => (
          <BannerView key={worst.destination + at} {...PLAIN} worst={worst} count={at + 1} />
        ))}
    </main>
  );
}

const PLAIN = { verdict: null, worst: null, count: 0, notice: null, check: null, ways: BANNER_WAYS } as const;
const CHECKS = ['notYet', 'underway', 'done', 'openOriginal', 'notOffered', 'signedOut', 'torn', 'tooLarge'] as const;

/** What is said over a mail as a whole: as line, as banner, with dangerous links, and in every state of its check. */
function Lines() {
  return (
    <main>
      {Object.entries(MAILS).map(([name, verdict]) => (
        <BannerView
          key={name}
          {...PLAIN}
          verdict={verdict}
          check={verdict.proof.state === 'unread' ? 'notYet' : 'done'}
        />
      ))}
      <BannerView {...PLAIN} verdict={MAILS.forged} worst={VERDICTS.claimElsewhere} count={3} check="notYet" />
      {CHECKS.map((check) => (
        <BannerView key={check} {...PLAIN} verdict={MAILS.notProvable} check={check} />
      ))}
      <BannerView {...PLAIN} check="silent" />
    </main>
  );
}

/** What is said over a mail that is a notice: by how it may be read, and beside a dangerous link. */
function Notices() {
  const beside = { ...NOTICES.unproven.notice, kind: 'delivery' } as const;
  return (
    <main>
      {Object.entries(NOTICES).map(([name, verdict]) => (
        <BannerView
          key={name}
          {...PLAIN}
          verdict={verdict}
          notice={verdict.notice}
          check={verdict.proof.state === 'unread' ? 'notYet' : 'done'}
        />
      ))}
      <BannerView
        {...PLAIN}
        verdict={MAILS.notProvable}
        notice={beside}
        worst={VERDICTS.claimElsewhere}
        count={2}
        check="notYet"
      />
      <BannerView {...PLAIN} verdict={NOTICES.unproven} notice={NOTICES.unproven.notice} check="openOriginal" />
    </main>
  );
}

function stateOf(name: string): InspectorProps['state'] {
  if (name in EXAMINATIONS) return { examination: EXAMINATIONS[name as keyof typeof EXAMINATIONS] };
  return name === 'problem' ? { problem: word('inspector_noMail') } : (name as 'waiting' | 'underway');
}
