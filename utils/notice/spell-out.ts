/** Folded text with the short forms of text messages written out (“ur acct” is “your account”). */
export function spellOut(text: string): string {
  return text.replace(SHORT_FORM, (found) => (Object.hasOwn(LONG, found) ? LONG[found]! : found));
}

const LONG: Readonly<Record<string, string>> = {
  acct: 'account',
  accts: 'accounts',
  addr: 'address',
  amzn: 'amazon',
  b4: 'before',
  deliv: 'delivery',
  msg: 'message',
  pkg: 'package',
  pls: 'please',
  plz: 'please',
  pmt: 'payment',
  pwd: 'password',
  pymt: 'payment',
  susp: 'suspended',
  u: 'you',
  ur: 'your',
  verif: 'verification',
};

const SHORT_FORM = new RegExp(`(?<![\\w@./'-])(?:${Object.keys(LONG).join('|')})(?![\\w@/'&-]|\\.\\w)`, 'gu');
