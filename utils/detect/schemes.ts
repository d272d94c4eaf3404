/** Addresses that carry a page or a program themselves. */
const SCRIPT_SCHEMES: ReadonlySet<string> = new Set([
  'blob',
  'data',
  'file',
  'filesystem',
  'javascript',
  'vbscript',
  'view-source',
]);

/** They write, call, or point into the mail itself; what opens is the person's own program, with nothing done yet. */
const HARMLESS_SCHEMES: ReadonlySet<string> = new Set([
  'about',
  'callto',
  'cid',
  'facetime',
  'fax',
  'geo',
  'mailto',
  'mid',
  'sip',
  'sips',
  'sms',
  'smsto',
  'tel',
  'webcal',
  'xmpp',
]);

export function isScriptScheme(scheme: string): boolean {
  return SCRIPT_SCHEMES.has(scheme);
}

export function isHarmlessScheme(scheme: string): boolean {
  return HARMLESS_SCHEMES.has(scheme);
}

const LONGEST_NOTHING = 40;

/** Whether a `javascript:` address is only there to be clickable: `void(0)`, `;`, nothing at all. */
export function doesNothing({ protocol, pathname }: URL): boolean {
  if (protocol !== 'javascript:' || pathname.length > LONGEST_NOTHING) return false;
  const program = pathname
    .replaceAll('%20', ' ')
    .replace(/[\s;]+/g, ' ')
    .trim();
  return /^(?:void ?\(? ?(?:0|null|'')? ?\)?|return false|false|undefined|null|0|''|\/\/|)$/.test(program);
}
