import { word } from '#utils/i18n/words.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import { VerdictBody } from '../verdict-card.tsx';
import { Ways } from '../ways.tsx';
import { YourWordOn, type YourWordWays } from './your-word.tsx';

interface PageSectionProps {
  verdict: PageVerdict;
  onOpenReal: (brand: string) => void;
  yourWord: YourWordWays;
}

/** What is said of the page itself: whose place it is, and why. */
export function PageSection({ verdict, onOpenReal, yourWord }: PageSectionProps) {
  const { wayOut, level } = verdict;
  return (
    <section class={`frame page-itself ${level}`} aria-label={word('popup_pageLabel')}>
      <div class="body">
        <VerdictBody verdict={verdict} />
        <Ways verdict={verdict} onOpenReal={wayOut ? () => onOpenReal(wayOut.brand) : undefined} />
        <YourWordOn verdict={verdict} ways={yourWord} />
      </div>
    </section>
  );
}
