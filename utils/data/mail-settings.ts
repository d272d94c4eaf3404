/** What a person said about how mails are checked. Plain JSON. */
export interface MailSettings {
  /** Names (authserv-id) under which their own provider writes results, as they confirmed; lower case. */
  providers: readonly string[];
  /** Names of which they said that it is not theirs. */
  strangers: readonly string[];
  /** Whether the keys of signatures may be looked up over the network. */
  looksUpKeys: boolean;
  /** Address of the resolver that is asked then (DNS over HTTPS, RFC 8484). */
  resolver: string;
}

/** Nothing is looked up until the person wants it. */
export const NO_MAIL_SETTINGS: MailSettings = {
  providers: [],
  strangers: [],
  looksUpKeys: false,
  resolver: 'https://cloudflare-dns.com/dns-query',
};
