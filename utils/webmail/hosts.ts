/** Hosts of the webmails that are read without being asked; apart from their adapters, because every page loads this. */
export const GMAIL_HOSTS: readonly string[] = ['mail.google.com'];

export const OUTLOOK_HOSTS: readonly string[] = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.office365.us',
  'outlook.cloud.microsoft',
  'outlook.com',
  'www.outlook.com',
];

/** Match patterns for these hosts; webmails speak https only. */
export function matchesOf(hosts: readonly string[]): string[] {
  return hosts.map((host) => `https://${host}/*`);
}
