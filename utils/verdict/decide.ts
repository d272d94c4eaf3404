import type { Reason, ReasonCode } from './reason.ts';
import { type Severity, severityOf } from './severity.ts';
import type { Level } from './verdict.ts';

/** The worst reason decides; a reason to trust never outvotes a reason to fear, and no reasons are no reason to trust. */
export function decide(reasons: readonly Reason[]): Level {
  return decideBy(reasons, (code) => severityOf[code]);
}

/** The same with other weights. */
export function decideBy(reasons: readonly Reason[], weigh: (code: ReasonCode) => Severity): Level {
  let level: Level = 'unknown';
  for (const { code } of reasons) {
    const severity = weigh(code);
    if (severity === 'danger') return 'danger';
    if (severity === 'caution') level = 'caution';
    else if (severity === 'trust' && level !== 'caution') {
      const isTrust = code === 'trustedByYou' || code === 'trustedByOrganisation';
      level = isTrust ? 'trusted' : level === 'unknown' ? 'official' : level;
    }
  }
  return level;
}
