import { MAIL_REPORTS } from '#components/mail-report-samples.ts';
import { type PopupProps, PopupView, type PopupWays } from '#components/popup/popup-view.tsx';
import { PLACES, REPORTS } from '#components/samples.ts';
import { word } from '#utils/i18n/words.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import type { TabReport } from '#utils/verdict/tab-report.ts';
import type { PageSample, SampleView } from '../sample.ts';
import { nothing } from './nothing.ts';
import { PAGES } from './pages-in-question.ts';
import { PHRASE, PICTURE } from './signs.ts';

const WAYS = nothing<PopupWays>({ wordOn: () => null, mayTrust: () => true, check: async () => 'done' });
const ROW = '.row summary';

/** The popup over a tab. */
export function popup(report: PopupProps['report'], more: Partial<PopupProps> = {}, press: string[] = []): PageSample {
  return { on: 'popup', press, draw: () => <PopupView report={report} ways={WAYS} sign={PHRASE} {...more} /> };
}

/** A tab with a page that asks for something. */
export function tabOf(page: PageVerdict): TabReport {
  const [frame] = REPORTS.noMail.frames;
  return {
    host: page.site,
    unseen: null,
    webmail: null,
    level: page.level,
    frames: [{ ...frame!, host: page.site, page }],
  };
}

const said = (says: 'trusted' | 'never', more = {}): Partial<PopupProps> => ({
  ways: nothing<PopupWays>({
    mayTrust: () => true,
    wordOn: () => ({ says, host: 'shop.kawase-tea.jp', scope: 'host', isOwnBrand: false, ...more }) as never,
  }),
});
const { nothingStoodOut, mixed, noMail } = REPORTS;
/** The same tab with its worst link alone. */
const worst = { ...mixed, frames: mixed.frames.map((frame) => ({ ...frame, links: frame.links.slice(0, 1) })) };
const [trusted] = nothingStoodOut.frames[0]!.links;
const oneLink = { ...nothingStoodOut, frames: [{ ...nothingStoodOut.frames[0]!, links: [trusted!] }] };
const last = { sentence: word('trust_done', { site: 'kawase-tea.jp' }), undo: () => {} };

const placeOf = (name: string) => (name in PLACES ? PLACES[name as keyof typeof PLACES] : null);

/** The popup of the toolbar button. */
export const popups: SampleView = {
  width: 400,
  samples: {
    loading: popup('loading'),
    lost: popup('lost'),
    ...Object.fromEntries(
      Object.entries({ ...REPORTS, ...MAIL_REPORTS })
        // as many rows as there are at once would be a picture of nothing else
        .filter(([name]) => name !== 'thousands')
        .map(([name, report]) => [name, popup(report, { place: placeOf(name) })]),
    ),
    link: popup(worst, {}, [ROW]),
    mail: popup(MAIL_REPORTS.mails, {}, ['.mail-row summary']),
    askTrust: popup(oneLink, {}, [ROW, '[data-action="trust"]']),
    askTrustOfDanger: popup(worst, {}, [ROW, '[data-action="trust"]']),
    askNever: popup(oneLink, {}, [ROW, '[data-action="never"]']),
    saidTrusted: popup(oneLink, said('trusted'), [ROW]),
    saidNever: popup(oneLink, said('never'), [ROW]),
    saidByOrganisation: popup(oneLink, said('trusted', { by: 'organisation' }), [ROW]),
    report: popup(worst, {}, [ROW, '[data-action="report"]']),
    falsePage: popup(tabOf(PAGES.falsePage)),
    officialPage: popup(tabOf(PAGES.official), { sign: PICTURE }),
    unknownPage: popup(tabOf(PAGES.unknown)),
    rightToLeft: popup(tabOf(PAGES.rightToLeft)),
    justDone: popup(noMail, { last, sign: null }),
    asksNothing: popup(REPORTS.elsewhere, { place: { ...PAGES.unknown, asks: [] } }),
    namesBrand: popup(REPORTS.elsewhere, { place: PAGES.namesBrand }),
  },
};
