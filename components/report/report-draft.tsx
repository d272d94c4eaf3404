import { useState } from 'preact/hooks';
import { word } from '#utils/i18n/words.ts';
import type { Draft } from '#utils/playbook/report/draft-report.ts';
import { mailLink } from '#utils/playbook/report/mail-link.ts';
import { Stranger } from '../stranger.tsx';
import type { Recipient } from './find-places.ts';

interface ReportDraftProps {
  draft: Draft;
  places: readonly Recipient[];
  onLeave(): void;
}

/** A draft to be read, copied, or opened in the person's own mail program. */
export function ReportDraft({ draft, places, onLeave }: ReportDraftProps) {
  const [said, setSaid] = useState('');
  const text = `${draft.subject}\n\n${draft.body}\n`;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(word('report_copied')),
      () => setSaid(word('report_notCopied')),
    );
  return (
    <section class="report" aria-label={word('report_title')}>
      <p class="soft small">{word('report_lead')}</p>
      <textarea class="report-text" readOnly rows={9} aria-label={word('report_title')} value={text} />
      <div class="ways">
        <button type="button" class="button" data-action="copyReport" onClick={copy}>
          {word('report_copy')}
        </button>
        <button type="button" class="quiet" onClick={onLeave}>
          {word('report_leave')}
        </button>
      </div>
      <ul class="report-places">
        {places.map((place) => (
          <Place key={`${place.name} ${place.mail ?? place.page}`} place={place} draft={draft} />
        ))}
      </ul>
      <p class="soft small" role="status">
        {said}
      </p>
    </section>
  );
}

function Place({ place: { name, mail, page }, draft }: { place: Recipient; draft: Draft }) {
  const link = mail === null ? null : mailLink(mail, draft, word('report_rest'));
  return (
    <li>
      <b>{name}</b>{' '}
      {link && mail !== null && (
        <a href={link.href} target="_blank" rel="noreferrer">
          <Stranger text={mail} />
        </a>
      )}
      {page !== null && (
        <a href={page} target="_blank" rel="noreferrer">
          <Stranger text={page} />
        </a>
      )}
      {link?.isCut && <span class="soft small cut">{word('report_isCut')}</span>}
    </li>
  );
}
