import type { NoticeWords } from '../notice.ts';

/**
 * Of what form the words are, as signs for the model: how many lines and letters, whether somebody is greeted or a header stands
 * above. A text message is a line or two; a mail has more of all, also where it was pasted without its header.
 */
export function formOf({ subject, body, channel }: NoticeWords): string[] {
  const written = `${subject}\n${body.slice(0, READ)}`.trim();
  const lines = written.split(/\n\s*/).length;
  const signs = [
    `@form-${channel === 'mail' ? 'mail' : 'text'}`,
    `@lines-${lines > 6 ? 'many' : lines > 2 ? 'some' : lines}`,
  ];
  signs.push(`@letters-${SIZES.find((size) => written.length <= size) ?? 'many'}`);
  if (GREETS.test(written)) signs.push('@greets');
  if (HEADER.test(written)) signs.push('@header');
  if (NAMED.test(written)) signs.push('@named');
  return signs;
}

const READ = 2_000;
const SIZES = [40, 80, 140, 220, 400];
const GREETS = /(?:様|さま|さん|各位)[、,:：]?\s*$|^(?:dear|hello|hi|hey|good (?:day|morning))\b.{0,40}[,:!.]?\s*$/im;
const HEADER = /^[ \t]*(?:subject|from|to|件名|題名|差出人|送信者|宛先)[ \t]*[:：]/im;
/** Short messages begin with who sends them. */
const NAMED = /^\s*(?:[【[][^】\]\n]{1,24}[】\]]|[\w.’' &-]{2,24}:|[ァ-ヶー一-龠]{2,12}[:：])/;
