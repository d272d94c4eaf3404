import type { Page } from '@playwright/test';

/** A mail as it can be opened in a browser: its address shows it and nothing else has to be done. */
export interface WalkedMail {
  key: string;
  subject: string;
  url: string;
}

/** An inbox of practice mails, in our own page or in a real webmail. */
export interface Inbox {
  /** Where a person begins. */
  url: string;
  mails: readonly WalkedMail[];
  /** Selects the body of an opened mail. */
  body: string;
  /** Whether the extension has to be told to read mails on this host. */
  mustBeAdded: boolean;
  /** Makes the inbox usable in a page: signs in, when there is something to sign in to. */
  enter(page: Page): Promise<void>;
  stop(): Promise<void>;
}
