/** An open mail, as the inspector's address names it. */
export interface MailInTab {
  tabId: number;
  frameId: number;
  /** Which of the frame's mails; missing where it shows one alone. */
  mailKey?: string | undefined;
}

/** Address of the inspector in the extension: with a mail to begin with, or empty. */
export function inspectorPath(mail: MailInTab | null): `/inspector.html${string}` {
  if (!mail) return '/inspector.html';
  const { tabId, frameId, mailKey } = mail;
  return `/inspector.html?${new URLSearchParams({ tab: `${tabId}`, frame: `${frameId}`, ...(mailKey && { mail: mailKey }) })}`;
}

/** The mail that the inspector's address names; `null` when it names none. */
export function mailInAddress(search: string): MailInTab | null {
  const query = new URLSearchParams(search);
  const numberOf = (name: string) => (/^\d{1,15}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : null);
  const [tabId, frameId] = [numberOf('tab'), numberOf('frame')];
  const mailKey = query.get('mail');
  return tabId === null || frameId === null ? null : { tabId, frameId, ...(mailKey !== null && { mailKey }) };
}
