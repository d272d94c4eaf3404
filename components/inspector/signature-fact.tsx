import { say, sentenceGap, word } from '#utils/i18n/words.ts';
import type { SignatureCheck, SignatureState } from '#utils/mail/dkim/signature.ts';
import type { Level } from '#utils/verdict/verdict.ts';
import { Sentence } from '../sentence.tsx';
import { Fact } from './fact.tsx';

const LEVEL_OF = {
  verified: 'official',
  intact: 'unknown',
  unchecked: 'unknown',
  bodyChanged: 'caution',
  broken: 'caution',
  invalid: 'caution',
  noKey: 'caution',
  keyRevoked: 'caution',
  keyInvalid: 'caution',
  unsupported: 'unknown',
} as const satisfies Record<SignatureState, Level>;

/** A signature that was looked at here, on this machine. */
export function SignatureFact({ signature, isProof }: { signature: SignatureCheck; isProof: boolean }) {
  const { state, domain, selector, algorithm, alignment, faults, weaknesses } = signature;
  const isAligned = alignment === 'strict' || alignment === 'relaxed';
  const level = state === 'verified' && !(isAligned && isProof) ? 'unknown' : LEVEL_OF[state];
  return (
    <Fact
      level={level}
      title={<Sentence parts={say('dkim_by', { site: domain })} />}
      result={word(`dkimState_${state}`)}
      how={<Sentence parts={say('dkim_how', { site: domain, selector, algorithm })} />}
    >
      <p>
        <Sentence parts={say(`dkim_${state}`, { site: domain })} />
        {alignment === 'none' && sentenceGap() + word('auth_notAligned')}
      </p>
      {(faults.length > 0 || weaknesses.length > 0) && (
        <ul class="soft small">
          {faults.map((fault) => (
            <li key={fault}>{word(`dkimFault_${fault}`)}</li>
          ))}
          {weaknesses.map((weakness) => (
            <li key={weakness}>{word(`dkimWeak_${weakness}`)}</li>
          ))}
        </ul>
      )}
    </Fact>
  );
}
