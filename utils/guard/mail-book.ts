import { isSameSighting } from '#utils/mail/mail-sighting.ts';
import type { CheckState } from '#utils/messaging/contract.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import { bodyWords } from '#utils/webmail/body-words.ts';
import type { OpenMail } from '#utils/webmail/open-mail.ts';
import type { AskBackground } from './background.ts';

/** The open mails of this frame as a whole: each is judged when it opens, and by its source when the person asks. */
export interface MailBook {
  setMails(mails: readonly OpenMail[]): void;
  lookUp(mailKey: string): MailLine | undefined;
  check(mailKey: string): Promise<void>;
  /** Has every open mail judged anew: what is known of the world has changed. */
  forget(): void;
}

interface MailLine {
  mail: OpenMail;
  verdict: MailVerdict | null;
  check: CheckState;
}

/** Opens an empty book; `onChange` is told the key of a mail of which something else is known now. */
export function createMailBook(ask: AskBackground, onChange: (mailKey: string) => void): MailBook {
  const lines = new Map<string, MailLine>();

  function open(mail: OpenMail): void {
    const line: MailLine = { mail, verdict: null, check: 'notYet' };
    lines.set(mail.key, line);
    const { key: mailKey, sighting, part, original } = mail;
    void ask('judgeMail', {
      mailKey,
      mail: sighting,
      body: bodyWords(mail),
      ...(part && { isAttached: true }),
      ...(original && { original }),
    }).then((verdict) => {
      // what was checked meanwhile knows more
      if (!verdict || line.check !== 'notYet') return;
      tell(line, { verdict, check: verdict.proof.state === 'unread' ? 'notYet' : 'done' });
    });
  }

  function tell(line: MailLine, news: Partial<MailLine>): void {
    Object.assign(line, news);
    const { key } = line.mail;
    if (lines.get(key) === line) onChange(key);
  }

  return {
    lookUp: (mailKey) => lines.get(mailKey),

    setMails(mails) {
      for (const key of lines.keys()) if (!mails.some((mail) => mail.key === key)) lines.delete(key);
      for (const mail of mails) {
        if (!mail.body || mail.part === 'further') continue;
        const known = lines.get(mail.key);
        const isSame = known && isSameSighting(known.mail.sighting, mail.sighting);
        if (!isSame) open(mail);
        if (known && (!isSame || known.mail.body !== mail.body))
          tell(Object.assign(lines.get(mail.key)!, { mail }), {});
      }
    },

    async check(mailKey) {
      const line = lines.get(mailKey);
      if (!line || line.check === 'underway') return;
      tell(line, { check: 'underway' });
      const answer = await ask('checkMail', { mailKey });
      if (answer && 'verdict' in answer) tell(line, { check: 'done', verdict: answer.verdict });
      else tell(line, { check: answer?.problem ?? 'silent' });
    },

    forget() {
      for (const { mail } of [...lines.values()]) open(mail);
    },
  };
}
