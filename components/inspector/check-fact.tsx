import { say, sentenceGap, word } from '#utils/i18n/words.ts';
import type { Check, CheckOutcome } from '#utils/mail/auth/authentication.ts';
import type { Level } from '#utils/verdict/verdict.ts';
import { Sentence } from '../sentence.tsx';
import { Fact } from './fact.tsx';

export type Method = 'spf' | 'dkim' | 'dmarc' | 'arc';

/** Outcomes that mean the same to a reader. */
const GROUPS = {
  pass: 'pass',
  fail: 'fail',
  softfail: 'doubt',
  neutral: 'doubt',
  policy: 'doubt',
  none: 'none',
  error: 'error',
  unknown: 'unknown',
} as const satisfies Record<CheckOutcome, string>;

interface CheckFactProps {
  method: Method;
  check: Check;
  /** The mail is really from whom it says: only then does a pass wear the seal. A forger's own domain passes, too. */
  isProof: boolean;
}

/** A result of the receiving provider in plain words. */
export function CheckFact({ method, check, isProof }: CheckFactProps) {
  const { outcome, result, domain, alignment } = check;
  const group = GROUPS[outcome];
  const isSaidByMethod = group === 'pass' || group === 'fail';
  return (
    <Fact
      level={levelOf(method, check, isProof)}
      title={word(`auth_${method}`)}
      result={word(`authResult_${group}`)}
      how={<Sentence parts={say('auth_how', { name: `${method}=`, result: result || '—' })} />}
    >
      <p>
        <Sentence parts={say(isSaidByMethod ? `auth_${method}_${group}` : `auth_${group}`, { site: domain ?? '' })} />
        {group === 'pass' &&
          alignment &&
          method !== 'arc' &&
          method !== 'dmarc' &&
          sentenceGap() + word(alignment === 'none' ? 'auth_notAligned' : 'auth_aligned')}
      </p>
    </Fact>
  );
}

/** A pass counts only for the domain that the reader sees; that nothing was checked is no bad sign. */
function levelOf(method: Method, { outcome, alignment }: Check, isProof: boolean): Level {
  if (outcome === 'pass') return isProof && method !== 'arc' && alignment !== 'none' ? 'official' : 'unknown';
  if (outcome === 'fail') return method === 'dmarc' ? 'danger' : 'caution';
  return outcome === 'softfail' ? 'caution' : 'unknown';
}
