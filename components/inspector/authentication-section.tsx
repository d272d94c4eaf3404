import { say, word } from '#utils/i18n/words.ts';
import type { Authentication } from '#utils/mail/auth/authentication.ts';
import type { SignatureCheck } from '#utils/mail/dkim/signature.ts';
import { Sentence } from '../sentence.tsx';
import { CheckFact } from './check-fact.tsx';
import { SignatureFact } from './signature-fact.tsx';

interface AuthenticationProps {
  authentication: Authentication;
  signatures: readonly SignatureCheck[];
  /** The mail is really from whom it says. */
  isProof: boolean;
  onConfirm(authservId: string, isTheirs: boolean): void;
}

/** What the receiving provider found, how far that can be believed, and what was verified here. */
export function AuthenticationSection({ authentication, signatures, isProof, onConfirm }: AuthenticationProps) {
  const { trust, authservId, spf, dkim, dmarc, arc, forgedResults } = authentication;
  const isTold = trust === 'confirmed' || trust === 'inferred' || trust === 'ambiguous';
  return (
    <section class="list" aria-labelledby="authentication-title">
      <h2 id="authentication-title">{word('inspector_authentication')}</h2>
      <p class="soft small">
        <Sentence parts={say(`authTrust_${trust}`, { by: authservId || word('authTrust_nameless') })} />
      </p>
      {trust === 'unconfirmed' && authservId && <Ask authservId={authservId} onConfirm={onConfirm} />}
      {forgedResults > 0 && <p class="forged">{word('authTrust_forged')}</p>}
      <ul class="facts-list">
        {isTold && (
          <>
            <CheckFact method="dmarc" check={dmarc} isProof={isProof} />
            <CheckFact method="spf" check={spf} isProof={isProof} />
            {dkim.map((check, at) => (
              <CheckFact key={`${at} ${check.domain}`} method="dkim" check={check} isProof={isProof} />
            ))}
            {arc.outcome !== 'unknown' && <CheckFact method="arc" check={arc} isProof={isProof} />}
          </>
        )}
        {signatures.map((signature, at) => (
          <SignatureFact key={`${at} ${signature.domain}`} signature={signature} isProof={isProof} />
        ))}
        {signatures.length === 0 && <li class="soft small">{word('dkim_unsigned')}</li>}
      </ul>
    </section>
  );
}

function Ask({ authservId, onConfirm }: { authservId: string; onConfirm: AuthenticationProps['onConfirm'] }) {
  return (
    <fieldset class="ask">
      <legend>
        <Sentence parts={say('authTrust_ask', { by: authservId })} />
      </legend>
      <p class="soft small">{word('authTrust_askHow')}</p>
      <div class="ways">
        <button type="button" class="button" data-action="mine" onClick={() => onConfirm(authservId, true)}>
          {word('authTrust_yes')}
        </button>
        <button type="button" class="button" data-action="notMine" onClick={() => onConfirm(authservId, false)}>
          {word('authTrust_no')}
        </button>
      </div>
    </fieldset>
  );
}
