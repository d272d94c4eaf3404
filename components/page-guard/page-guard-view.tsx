import type { PageWays } from '#utils/guard/page/page-face-port.ts';
import { nameOf } from '#utils/i18n/explain.ts';
import { word } from '#utils/i18n/words.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import { Details } from '../details.tsx';
import { FromOrganisation } from '../from-organisation.tsx';
import { NoticeBrief } from '../notice-brief.tsx';
import { toggleDetails } from '../unfold.ts';
import { VerdictBody } from '../verdict-card.tsx';
import { Head, headline } from '../verdict-head.tsx';
import { HoldToUse } from './hold-to-use.tsx';

/** Over a locked page: what is stopped, whose place it is, why, and the ways out, best first. */
export function PageGuardView({ verdict, ways }: { verdict: PageVerdict; ways: PageWays }) {
  const { level, wayOut, names, shown, site, organisation, notice } = verdict;
  return (
    <section class={`card ${level}`}>
      <Head level={level}>{headline(verdict)}</Head>
      <div class="body">
        <p class="note stopped">{word('pageGuard_stopped')}</p>
        <VerdictBody verdict={verdict} />
        {notice?.reading === 'forged' && <NoticeBrief notice={notice} verdict={verdict} channel="page" />}
        <div class="ways">
          {wayOut && (
            <button type="button" class="button first" onClick={ways.openReal}>
              {word('card_openReal', { brand: nameOf(wayOut.brand, names) })}
            </button>
          )}
          <button type="button" class="button" onClick={ways.leave}>
            {word('pageGuard_leave')}
          </button>
          <button type="button" class="button plain" aria-expanded={false} onClick={toggleDetails}>
            {word('card_why')}
          </button>
          {!organisation?.isFinal && <HoldToUse site={shown.owner || site} onUse={ways.useAnyway} />}
        </div>
        {organisation && <FromOrganisation word={organisation} />}
        <Details verdict={verdict} />
      </div>
    </section>
  );
}
