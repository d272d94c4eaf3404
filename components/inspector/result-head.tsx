import { nameOf } from '#utils/i18n/explain.ts';
import { say, word } from '#utils/i18n/words.ts';
import type { Examination } from '#utils/verdict/examination.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import { mailSentence } from '../mail-sentence.ts';
import { ReasonList } from '../reason-list.tsx';
import { SenderName } from '../sender-name.tsx';
import { Sentence } from '../sentence.tsx';
import { Stranger } from '../stranger.tsx';
import { Head, headline } from '../verdict-head.tsx';

/** What can be done with a result. */
export interface ResultWays {
  /** Opens the real place of a brand. */
  openReal(brand: string): void;
  /** Puts the result on the clipboard as plain text. */
  copyReport(): void;
}

/** The verdict: who the mail says it is from, where it comes from, and why we say what we say. */
export function ResultHead({ examination, ways }: { examination: Examination; ways: ResultWays }) {
  const { verdict, subject, kind } = examination;
  const { level, wayOut, names, reasons, claims, sender } = verdict;
  return (
    <section class={`card ${level}`} aria-labelledby="result-title">
      <Head level={level}>
        <h2 id="result-title">{headline(verdict)}</h2>
      </Head>
      <div class="body">
        <dl class="facts">
          {kind !== 'text' && (
            <>
              <dt>{word('inspector_from')}</dt>
              <dd>
                <SenderName sender={sender} />
              </dd>
              <dt>{word('inspector_subject')}</dt>
              <dd>{subject ? <Stranger text={subject} /> : word('inspector_noSubject')}</dd>
            </>
          )}
          <dt>{word('inspector_claim')}</dt>
          <dd>
            {claims.length === 0 && word('inspector_noClaim')}
            {claims.map((claim) => (
              <Claim key={claim.brand} claim={claim} names={names} />
            ))}
          </dd>
        </dl>
        {reasons.length > 0 ? (
          <ReasonList verdict={verdict} />
        ) : (
          <p class="note">
            {kind === 'text' ? word('inspector_textUnknown') : <Sentence parts={mailSentence(verdict)} />}
          </p>
        )}
        <div class="ways">
          {wayOut && (
            <button type="button" class="button first" onClick={() => ways.openReal(wayOut.brand)}>
              {word('card_openReal', { brand: nameOf(wayOut.brand, names) })}
            </button>
          )}
          <button type="button" class="button" data-action="copy" onClick={ways.copyReport}>
            {word('inspector_copy')}
          </button>
        </div>
      </div>
    </section>
  );
}

function Claim({ claim, names }: { claim: MailVerdict['claims'][number]; names: MailVerdict['names'] }) {
  const signs = claim.signs.map((sign) => word(`claim_${sign}`)).join(word('inspector_and'));
  return (
    <div>
      <Sentence parts={say('inspector_claimBy', { brand: nameOf(claim.brand, names), signs })} />
    </div>
  );
}
