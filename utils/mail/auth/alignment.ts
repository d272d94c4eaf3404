import { organisationOf } from '../received/network-names.ts';
import type { Alignment } from './authentication.ts';

/** How a domain that was checked stands to From's (RFC 7489, section 3.1). */
export function alignmentOf(checked: string | null, fromDomain: string | null): Alignment {
  if (!checked || !fromDomain) return null;
  const [one, other] = [asciiOf(checked), asciiOf(fromDomain)];
  if (one === other) return 'strict';
  const organisation = organisationOf(other);
  return organisation !== null && organisation === organisationOf(one) ? 'relaxed' : 'none';
}

export function isAligned(alignment: Alignment): boolean {
  return alignment === 'strict' || alignment === 'relaxed';
}

/** Servers write international names in ASCII where From may hold their letters (RFC 7489, section 6.6.1). */
function asciiOf(domain: string): string {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain) || /^[\w.-]*$/.test(domain) || !URL.canParse(`http://${domain}/`))
    return domain;
  return new URL(`http://${domain}/`).hostname;
}
