import { useState } from 'preact/hooks';
import { word } from '#utils/i18n/words.ts';
import type { Draft } from '#utils/playbook/report/draft-report.ts';
import { findPlaces, type Recipient } from './find-places.ts';
import { ReportDraft } from './report-draft.tsx';

interface ReportWayProps {
  /** Id and name of the brand in play; the id is `null` when there is none. */
  brand: string | null;
  brandName: string;
  /** Made when it is asked for. */
  write(): Draft;
}

/** Makes a draft of a report when it is asked for; nothing is sent by itself. */
export function ReportWay({ brand, brandName, write }: ReportWayProps) {
  const [made, setMade] = useState<{ draft: Draft; places: Recipient[] } | null>(null);
  if (made) return <ReportDraft {...made} onLeave={() => setMade(null)} />;
  return (
    <button
      type="button"
      class="quiet"
      data-action="report"
      onClick={async () => setMade({ draft: write(), places: await findPlaces(brand, brandName) })}
    >
      {word('report_begin')}
    </button>
  );
}
