import type { SourceOutcome } from '#utils/mail/source-outcome.ts';
import { GMAIL_HOSTS } from '../hosts.ts';
import { hasRoundcubeMarks } from '../roundcube-marks.ts';
import { readGmailOriginal } from './gmail-original.ts';
import { isGmailOriginal } from './original-name.ts';
import { readRoundcubeSource } from './roundcube-source.ts';

/** Reads the source of the mail that this document shows; most webmails give it to the person alone. */
export async function readSourceHere(page: Document): Promise<SourceOutcome> {
  if (isGmailOriginal(page.location.href)) return readGmailOriginal(page);
  if (hasRoundcubeMarks(page)) return readRoundcubeSource(page);
  return { problem: GMAIL_HOSTS.includes(page.location.hostname) ? 'openOriginal' : 'notOffered' };
}
