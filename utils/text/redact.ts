const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+/g;
/** As mails give them: four to eight digits, or two groups of three, that are no part of a longer number or word. */
const CODE = /(?<![\w.,:/¥$€£#-])(?:\d{3}[ -]\d{3}|\d{4,8})(?![\w/%円]|[.,:-]\d)/g;
const TELLING_NAMES =
  /^(otp|pin|code|pass(code|word)?|pwd|token|e?-?mail|user(name|id)?|uid|login|account|to|rcpt|recipient)$/i;

const NO_ADDRESS = '(address)';
const NO_CODE = '(code)';

/**
 * A text without what belongs to the person who reports: other people's mail addresses and one-time codes. `keep` are addresses
 * that the report is about. A year alone is taken for a code too: a code that stays would be worse.
 */
export function redactText(text: string, keep: readonly string[] = []): string {
  return text
    .replace(ADDRESS, (found) => (keep.some((one) => one.toLowerCase() === found.toLowerCase()) ? found : NO_ADDRESS))
    .replace(CODE, NO_CODE);
}

/**
 * The same for a web address: forged links carry the address of the person they were sent to in their path, query or fragment,
 * plain, percent-coded or in base64, and codes under names that say so. What can't be read as an address is left as it is.
 */
export function redactAddress(href: string): string {
  const [, start = '', rest = ''] = /^([a-z][\w+.-]*:\/\/[^/?#]*)(.*)$/is.exec(href) ?? [];
  if (start === '') return href.replace(ADDRESS, NO_ADDRESS);
  return (
    start +
    rest
      .replace(/([?&#;]|^)([^=?&#;/]+)=([^&#;]*)/g, (whole, sign: string, name: string, value: string) =>
        isTelling(name, value) ? `${sign}${name}=${tellWhat(value)}` : whole,
      )
      .replace(/(?<=[/#?&;])[^/#?&;=]+/g, (piece) => (holdsAddress(piece) ? NO_ADDRESS : piece))
  );
}

function isTelling(name: string, value: string): boolean {
  return value !== '' && (TELLING_NAMES.test(name) || holdsAddress(value));
}

function tellWhat(value: string): string {
  return holdsAddress(value) ? NO_ADDRESS : NO_CODE;
}

function holdsAddress(piece: string): boolean {
  const plain = decoded(piece);
  return [plain, fromBase64(plain)].some((text) => text.search(ADDRESS) !== -1);
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

/** Empty for what is no base64 (RFC 4648, sections 4 and 5). */
function fromBase64(text: string): string {
  if (!/^[\w+/-]{8,}={0,2}$/.test(text)) return '';
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
