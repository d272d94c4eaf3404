import { word } from '#utils/i18n/words.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { NoticeBrief } from '../notice-brief.tsx';
import { VerdictBody } from '../verdict-card.tsx';
import { Ways } from '../ways.tsx';
import type { MailWays } from './mail-row.tsx';
import { SinceLine } from './since-line.tsx';
import { YourWordOn, type YourWordWays } from './your-word.tsx';

interface PageSectionProps {
  /** On the page, or on its address alone where the page asks for nothing. */
  verdict: Verdict & Pick<PageVerdict, 'notice'>;
  onOpenReal: (brand: string) => void;
  yourWord: YourWordWays;
  whatToDo: MailWays['whatToDo'];
}

/** What is said of the page itself: whose place it is, since when that is known, and why; and of the notice that stands there. */
export function PageSection({ verdict, onOpenReal, yourWord, whatToDo }: PageSectionProps) {
  const { wayOut, level, brand, notice = null } = verdict;
  return (
    <section class={`frame page-itself ${level}`} aria-label={word('popup_pageLabel')}>
      <div class="body">
        <VerdictBody verdict={verdict} />
        <SinceLine verdict={verdict} ways={yourWord} />
        {notice && <NoticeBrief notice={notice} verdict={verdict} channel="page" />}
        <Ways verdict={verdict} onOpenReal={wayOut ? () => onOpenReal(wayOut.brand) : undefined} />
        {notice && (
          <div class="ways">
            <button
              type="button"
              class={notice.reading === 'genuine' ? 'button first' : 'button'}
              data-action="pageGuide"
              onClick={() => whatToDo(notice, brand, 'page')}
            >
              {word('banner_whatToDo')}
            </button>
          </div>
        )}
        <YourWordOn verdict={verdict} ways={yourWord} />
      </div>
    </section>
  );
}
