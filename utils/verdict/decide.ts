import type { Reason } from './reason.ts';
import { severityOf } from './severity.ts';
import type { Level } from './verdict.ts';

/** The worst reason decides; a reason to trust never outvotes a reason to fear, and no reasons are no reason to trust. */
export function decide(reasons: readonly Reason[]): Level {
  let level: Level = 'unknown';
  for (const { code } of reasons) {
    const severity = severityOf[code];
    if (severity === 'danger') return 'danger';
    if (severity === 'caution') level = 'caution';
    else if (severity === 'trust' && level !== 'caution') {
      level = code === 'trustedByYou' ? 'trusted' : level === 'unknown' ? 'official' : level;
    }
  }
  return level;
}
