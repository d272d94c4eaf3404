import { word } from '#utils/i18n/words.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import { VerdictBody } from '../verdict-card.tsx';
import { Ways } from '../ways.tsx';
import { TrustSite, type TrustWays } from './trust-site.tsx';

interface PageSectionProps {
  verdict: PageVerdict;
  onOpenReal: (brand: string) => void;
  trust: TrustWays;
}

/** What is said of the page itself: whose place it is, and why. */
export function PageSection({ verdict, onOpenReal, trust }: PageSectionProps) {
  const { wayOut, level } = verdict;
  return (
    <section class={`frame page-itself ${level}`} aria-label={word('popup_pageLabel')}>
      <div class="body">
        <VerdictBody verdict={verdict} />
        <Ways verdict={verdict} onOpenReal={wayOut ? () => onOpenReal(wayOut.brand) : undefined} />
        <TrustSite verdict={verdict} ways={trust} />
      </div>
    </section>
  );
}
