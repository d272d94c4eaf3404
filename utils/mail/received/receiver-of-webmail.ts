import { mailProviders } from '#utils/data/mail-providers.ts';
import type { Receiver } from '../auth/authentication.ts';

/** Who receives the mails that are read at this host; `null`: not in the table (a Roundcube on any host). */
export function receiverOfWebmail(host: string): Receiver | null {
  return mailProviders.find(({ webmails }) => webmails.includes(host.toLowerCase())) ?? null;
}
