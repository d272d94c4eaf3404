import type { MailSource } from '../source/mail-source.ts';
import type { Authentication, Check, Receiver } from './authentication.ts';

/**
 * What the receiving provider found, and how far that can be believed (RFC 8601). `fromDomain`: the domain of the only From
 * address, or `null`. `receiver`: `null` when neither the webmail nor the person told who received it.
 */
export function readAuthentication(
  _source: MailSource,
  _fromDomain: string | null,
  _receiver: Receiver | null,
): Authentication {
  return {
    trust: 'none',
    authservId: null,
    spf: UNKNOWN,
    dkim: [],
    dmarc: UNKNOWN,
    arc: UNKNOWN,
    provedDomain: null,
    forgedResults: 0,
  };
}

const UNKNOWN: Check = { outcome: 'unknown', result: '', domain: null, alignment: null, selector: null };
