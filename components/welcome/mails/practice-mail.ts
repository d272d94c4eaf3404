/** The mails of the practice inbox, by what they are about; a mail is the same case in every language. */
export type PracticeId = 'payment' | 'newsletter' | 'delivery' | 'signIn' | 'account';

/** A mail to practise with: own words, example people. What we say of it is judged from it, and stands nowhere here. */
export interface PracticeMail {
  id: PracticeId;
  /** What its author knows. */
  isForged: boolean;
  sender: { name: string; address: string };
  subject: string;
  /** Texts, and links with the address they lead to. */
  body: readonly (string | { text: string; href: string })[];
  /** What the mail provider of the example person found out about the sender: the domain that was proved, or why it wasn't. */
  found: 'pass' | 'fail' | 'none';
}
