import type { MailSettings } from '#utils/data/mail-settings.ts';
import { receiverOfWebmail } from '../received/receiver-of-webmail.ts';
import type { MailSource } from '../source/mail-source.ts';
import type { Receiver } from './authentication.ts';
import { readAuthentication } from './read-authentication.ts';

/** Nobody writes results under this name (RFC 6761, section 6.4). */
const NOBODY: Receiver = { authservIds: ['nobody.invalid'] };

/**
 * Who received a mail, as far as it is known beforehand: the provider of the webmail in which it is open (`webmail`: its host),
 * or the one that the person confirmed; `null` when neither tells. What the person said is not theirs is not believed.
 */
export function whoReceived(source: MailSource, webmail: string | null, settings: MailSettings): Receiver | null {
  const known = webmail === null ? null : receiverOfWebmail(webmail);
  if (known) return known;
  const { authservId } = readAuthentication(source, null, null);
  const name = authservId?.toLowerCase() ?? '';
  if (settings.providers.includes(name)) return { authservIds: [name] };
  return settings.strangers.includes(name) ? NOBODY : null;
}
