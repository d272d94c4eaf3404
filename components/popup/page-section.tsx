import { word } from '#utils/i18n/words.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { VerdictBody } from '../verdict-card.tsx';
import { Ways } from '../ways.tsx';
import { SinceLine } from './since-line.tsx';
import { YourWordOn, type YourWordWays } from './your-word.tsx';

interface PageSectionProps {
  /** On the page, or on its address alone where the page asks for nothing. */
  verdict: Verdict;
  onOpenReal: (brand: string) => void;
  yourWord: YourWordWays;
}

/** What is said of the page itself: whose place it is, since when that is known, and why. */
export function PageSection({ verdict, onOpenReal, yourWord }: PageSectionProps) {
  const { wayOut, level } = verdict;
  return (
    <section class={`frame page-itself ${level}`} aria-label={word('popup_pageLabel')}>
      <div class="body">
        <VerdictBody verdict={verdict} />
        <SinceLine verdict={verdict} ways={yourWord} />
        <Ways verdict={verdict} onOpenReal={wayOut ? () => onOpenReal(wayOut.brand) : undefined} />
        <YourWordOn verdict={verdict} ways={yourWord} />
      </div>
    </section>
  );
}
