import type { SignatureFault } from './signature.ts';
import { readTagList, squeeze } from './tag-list.ts';

export type Canonicalization = 'simple' | 'relaxed';

/** The tags of one DKIM-Signature, read (RFC 6376, section 3.5). */
export interface SignatureTags {
  /** `a=`, lower case. */
  algorithm: string;
  signature: string;
  bodyHash: string;
  /** `null`: one that nobody knows. */
  canonicalization: { header: Canonicalization; body: Canonicalization } | null;
  domain: string;
  selector: string;
  identity: string | null;
  /** `h=`, lower case, in its order, with its repetitions. */
  signedFields: readonly string[];
  /** `l=`: so many bytes of the body are signed; `null`: all of them. */
  bodyLength: number | null;
  signedAt: number | null;
  expiresAt: number | null;
  /** `q=` names a way to the key that nobody knows. */
  hasOtherQuery: boolean;
  faults: readonly SignatureFault[];
}

const REQUIRED = ['v', 'a', 'b', 'bh', 'd', 'h', 's'];
const HOST = /^(?=.{1,253}$)[\w-]{1,63}(?:\.[\w-]{1,63})*$/;
const BASE64 = /^[\w+/]+={0,2}$/;

/** Reads the value of a DKIM-Signature field. Never throws: what is wrong is said among the faults (section 6.1.1). */
export function readSignature(value: string): SignatureTags {
  const { tags, isRepeated, isMalformed } = readTagList(value);
  const domain = squeeze(tags.get('d')).toLowerCase();
  const signature: Omit<SignatureTags, 'faults'> = {
    algorithm: squeeze(tags.get('a')).toLowerCase(),
    signature: squeeze(tags.get('b')),
    bodyHash: squeeze(tags.get('bh')),
    canonicalization: canonicalizationOf(squeeze(tags.get('c'))),
    domain,
    selector: squeeze(tags.get('s')),
    identity: tags.has('i') ? squeeze(tags.get('i')) : null,
    signedFields: squeeze(tags.get('h')).toLowerCase().split(':').filter(Boolean),
    bodyLength: numberOf(tags.get('l')),
    signedAt: timeOf(tags.get('t')),
    expiresAt: timeOf(tags.get('x')),
    hasOtherQuery: tags.has('q') && !squeeze(tags.get('q')).toLowerCase().split(':').includes('dns/txt'),
  };

  const faults = new Set<SignatureFault>();
  if (isRepeated) faults.add('tagRepeated');
  if (REQUIRED.some((name) => !tags.get(name))) faults.add('tagMissing');
  if (isMalformed || isOddlyWritten(signature, tags)) faults.add('tagMalformed');
  if (tags.has('v') && tags.get('v') !== '1') faults.add('wrongVersion');
  if (!signature.signedFields.includes('from')) faults.add('fromNotSigned');
  if (!isAtOrBelow(signature.identity, domain)) faults.add('identityElsewhere');
  const { signedAt, expiresAt } = signature;
  if (signedAt !== null && expiresAt !== null && expiresAt <= signedAt) faults.add('expiresBeforeSigned');
  return { ...signature, faults: [...faults] };
}

function isOddlyWritten(signature: Omit<SignatureTags, 'faults'>, tags: ReadonlyMap<string, string>): boolean {
  const { domain, selector, bodyHash } = signature;
  if (domain !== '' && !HOST.test(domain)) return true;
  if (selector !== '' && !HOST.test(selector)) return true;
  if ([bodyHash, signature.signature].some((text) => text !== '' && !BASE64.test(text))) return true;
  return ['l', 't', 'x'].some((name) => tags.has(name) && !/^\d{1,76}$/.test(squeeze(tags.get(name))));
}

/** `header/body`; the body's is simple when it is not told, both are when nothing is (section 3.5, `c=`). */
function canonicalizationOf(text: string): SignatureTags['canonicalization'] {
  const [header = '', body = 'simple'] = text === '' ? ['simple'] : text.toLowerCase().split('/');
  return isCanonicalization(header) && isCanonicalization(body) ? { header, body } : null;
}

function isCanonicalization(text: string): text is Canonicalization {
  return text === 'simple' || text === 'relaxed';
}

/** `i=` must be of the signing domain or of one below it. */
function isAtOrBelow(identity: string | null, domain: string): boolean {
  const host = domainOfIdentity(identity);
  return host === null || host === domain || host.endsWith(`.${domain}`);
}

export function domainOfIdentity(identity: string | null): string | null {
  return identity === null ? null : identity.slice(identity.lastIndexOf('@') + 1).toLowerCase();
}

function numberOf(text: string | undefined): number | null {
  const digits = squeeze(text);
  return /^\d{1,76}$/.test(digits) ? Number(digits) : null;
}

function timeOf(text: string | undefined): number | null {
  const seconds = numberOf(text);
  return seconds === null ? null : seconds * 1000;
}
