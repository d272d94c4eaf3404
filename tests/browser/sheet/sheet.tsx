import { render } from 'preact';
import { CardView } from '#components/link-card/card-view.tsx';
import { BannerView } from '#components/mail-banner/banner-view.tsx';
import { PopupView } from '#components/popup/popup-view.tsx';
import { REPORTS, VERDICTS, WAYS } from '#components/samples.ts';
import { WarningView } from '#components/warning/warning-view.tsx';
import { drawMail } from './mail.ts';

const NOTHING = () => {};
const POPUP_WAYS = {
  ...{ add: NOTHING, remove: NOTHING, openReal: NOTHING },
  ...{ wordOn: () => null, trust: NOTHING, neverTrust: NOTHING, takeBack: NOTHING, openLists: NOTHING },
};
const WARNING_WAYS = { openReal: NOTHING, leave: NOTHING, goOn: NOTHING };
const BANNER_WAYS = { openReal: NOTHING, showLink: NOTHING };

/** Draws one view of the sheet into the page: `cards`, `banners`, `mail`, `popup/<report>`, `warning/<verdict>`. */
export function drawSheet(view: string): void {
  const [kind, name = ''] = view.split('/');
  document.title = view;
  document.body.className = `honmono ${kind}`;
  if (kind === 'mail') drawMail();
  if (kind === 'cards') render(<Cards />, document.body);
  if (kind === 'banners') render(<Banners />, document.body);
  if (kind === 'popup') render(<PopupView report={pick(REPORTS, name)} ways={POPUP_WAYS} />, document.body);
  if (kind === 'warning') render(<WarningView verdict={pick(VERDICTS, name)} ways={WARNING_WAYS} />, document.body);
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
          <BannerView key={worst.destination + at} worst={worst} count={at + 1} ways={BANNER_WAYS} />
        ))}
    </main>
  );
}
