import { organisationOf } from '../received/network-names.ts';
import type { Alignment } from './authentication.ts';

/** How a domain that was checked stands to From's (RFC 7489, section 3.1). */
export function alignmentOf(checked: string | null, fromDomain: string | null): Alignment {
  if (!checked || !fromDomain) return null;
  if (checked === fromDomain) return 'strict';
  const organisation = organisationOf(fromDomain);
  return organisation !== null && organisation === organisationOf(checked) ? 'relaxed' : 'none';
}

export function isAligned(alignment: Alignment): boolean {
  return alignment === 'strict' || alignment === 'relaxed';
}
