import type { Notice } from '#utils/data/notices.ts';
import { nameOf } from '#utils/i18n/explain.ts';
import { word } from '#utils/i18n/words.ts';
import type { CheckState } from '#utils/messaging/contract.ts';
import type { MailReport } from '#utils/verdict/tab-report.ts';
import { LevelMark } from '../level-mark.tsx';
import { mailSentence } from '../mail-sentence.ts';
import { isReadingTold, NoticeBrief } from '../notice-brief.tsx';
import { ReasonList } from '../reason-list.tsx';
import { ReportMail } from '../report/report-link.tsx';
import { SenderName } from '../sender-name.tsx';
import { Sentence } from '../sentence.tsx';
import { headline } from '../verdict-head.tsx';
import { CheckMail } from './check-mail.tsx';

/** What the popup can do about an open mail. */
export interface MailWays {
  /** Has the mail's source read and judged; answers how far that came. */
  check(frameId: number, mailKey: string): Promise<CheckState>;
  /** Opens the inspector: with an open mail, or empty. */
  inspect(mail: { frameId: number; mailKey: string } | null): void;
  /** Opens the real place of a brand. */
  openReal(brand: string): void;
  /** Opens the guide: what to do about a notice in this brand's name; `channel` where it stands on a page. */
  whatToDo(notice: Notice, brand: string | null, channel?: 'page'): void;
}

interface MailRowProps {
  mail: MailReport;
  frameId: number;
  ways: MailWays;
}

/** The sender of an open mail: a line that unfolds to what is known of the mail, and to looking at its source. */
export function MailRow({ mail: { key, verdict, isAttached }, frameId, ways }: MailRowProps) {
  const { level, sender, wayOut, proof, brand, notice = null } = verdict;
  return (
    <li class={`mail-row ${level}`}>
      <details open={level === 'danger' || level === 'caution' || notice !== null}>
        <summary>
          <LevelMark level={level} />
          <span class="row-words">
            <SenderName sender={sender} />
            <span class="row-level">{headline(verdict)}</span>
          </span>
        </summary>
        <div class="body">
          {verdict.reasons.length > 0 && <ReasonList verdict={verdict} />}
          {verdict.reasons.length === 0 && !notice && (
            <p class="note">
              <Sentence parts={mailSentence(verdict)} />
            </p>
          )}
          {notice && (
            <NoticeBrief
              notice={notice}
              verdict={verdict}
              isReadingSaid={verdict.reasons.length > 0 && isReadingTold(notice, verdict)}
            />
          )}
          {(wayOut || notice || !isAttached) && (
            <div class="ways">
              {wayOut && (
                <button type="button" class="button first" onClick={() => ways.openReal(wayOut.brand)}>
                  {word('card_openReal', { brand: nameOf(wayOut.brand, verdict.names) })}
                </button>
              )}
              {notice && (
                <button
                  type="button"
                  class={notice.reading === 'genuine' ? 'button first' : 'button'}
                  data-action="guide"
                  onClick={() => ways.whatToDo(notice, brand)}
                >
                  {word('banner_whatToDo')}
                </button>
              )}
              {!isAttached && (
                <CheckMail frameId={frameId} mailKey={key} wasChecked={proof.state !== 'unread'} ways={ways} />
              )}
            </div>
          )}
          <ReportMail verdict={verdict} />
        </div>
      </details>
    </li>
  );
}
