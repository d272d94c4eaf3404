import { alignmentOf } from '../auth/alignment.ts';
import { findReceipt } from '../received/receipt.ts';
import { fieldsNamed, type HeaderField, type MailSource } from '../source/mail-source.ts';
import { signedHeader } from './canonical-header.ts';
import { type BodyHash, bodyHasher } from './hash-body.ts';
import { type KeyRecord, readKeyRecord } from './key-record.ts';
import { domainOfIdentity, readSignature, type SignatureTags } from './read-signature.ts';
import type { LookUpKey, SignatureCheck, SignatureFault, SignatureState, SignatureWeakness } from './signature.ts';
import { verify } from './verify.ts';

export interface SignatureOptions {
  /** The domain of the only From address, or `null`. */
  fromDomain: string | null;
  /** Left out: keys are not looked up. */
  lookUpKey?: LookUpKey;
  /** When the mail came, in milliseconds since 1970; left out: by the receiver's stamp, or else now. */
  cameAt?: number;
}

/** Honest mails have up to three. */
const SIGNATURE_LIMIT = 10;

/** Every DKIM signature of the mail, the topmost first, at most ten (RFC 6376, section 6). Never rejects. */
export async function checkSignatures(
  bytes: Uint8Array,
  source: MailSource,
  options: SignatureOptions,
): Promise<SignatureCheck[]> {
  const signatures = fieldsNamed(source, 'dkim-signature').slice(0, SIGNATURE_LIMIT);
  if (signatures.length === 0) return [];

  const hasBareEnds = !source.fields[0]!.raw.includes('\r\n');
  const hashBody = bodyHasher(bytes.subarray(source.bodyAt), hasBareEnds);
  const cameAt = options.cameAt ?? stampedAt(source) ?? Date.now();
  return Promise.all(signatures.map((field) => checkSignature({ field, source, options, hashBody, cameAt, bytes })));
}

interface Task {
  field: HeaderField;
  source: MailSource;
  bytes: Uint8Array;
  options: SignatureOptions;
  hashBody: (tags: SignatureTags) => Promise<BodyHash>;
  cameAt: number;
}

function stampedAt({ fields }: MailSource): number | null {
  const { stamps, ownCount } = findReceipt(fields, null);
  return stamps[Math.max(0, ownCount - 1)]?.time ?? null;
}

async function checkSignature(task: Task): Promise<SignatureCheck> {
  const tags = readSignature(task.field.value);
  const faults = new Set(tags.faults);
  if (tags.expiresAt !== null && tags.expiresAt < task.cameAt) faults.add('expired');
  const weaknesses = new Set(weaknessesOf(tags, task));
  return {
    state: faults.size > 0 ? 'invalid' : await stateOf(tags, task, weaknesses, faults),
    domain: tags.domain,
    selector: tags.selector,
    identity: tags.identity,
    algorithm: tags.algorithm,
    alignment: alignmentOf(tags.domain, task.options.fromDomain),
    faults: [...faults],
    weaknesses: [...weaknesses],
    signedAt: tags.signedAt,
    expiresAt: tags.expiresAt,
  };
}

/** Clocks of honest signers are this far apart. */
const CLOCKS_APART = 60 * 60_000;

function weaknessesOf(tags: SignatureTags, { source, cameAt }: Task): SignatureWeakness[] {
  const weaknesses: SignatureWeakness[] = [];
  if (tags.algorithm.endsWith('-sha1')) weaknesses.push('sha1');
  if (tags.bodyLength !== null) weaknesses.push('partOfBody');
  if (tags.signedAt !== null && tags.signedAt > cameAt + CLOCKS_APART) weaknesses.push('signedInFuture');
  if (!tags.signedFields.includes('subject')) weaknesses.push('subjectNotSigned');
  if (SHOWN_ONCE.some((key) => isAdded(key, tags, source))) weaknesses.push('fieldsAdded');
  return weaknesses;
}

/** Fields that a mail reader shows or obeys, and of which there may be one (RFC 5322, section 3.6). */
const SHOWN_ONCE = ['from', 'subject', 'date', 'to', 'reply-to', 'content-type'];

function isAdded(key: string, { signedFields }: SignatureTags, source: MailSource): boolean {
  const signed = signedFields.filter((name) => name === key).length;
  return signed > 0 && fieldsNamed(source, key).length > Math.max(signed, 1);
}

async function stateOf(
  tags: SignatureTags,
  { field, source, bytes, options, hashBody }: Task,
  weaknesses: Set<SignatureWeakness>,
  faults: Set<SignatureFault>,
): Promise<SignatureState> {
  const isKnown = tags.algorithm === 'rsa-sha256' || tags.algorithm === 'ed25519-sha256';
  if (!isKnown || tags.canonicalization === null || tags.hasOtherQuery) return 'unsupported';
  if (!source.hasBody || source.faults.includes('headerCut')) return 'unchecked';

  const body = await hashBody(tags);
  if (body.isLonger) weaknesses.add('bodyGrew');
  // headers alone are often pasted with their empty line
  if (body.hash !== tags.bodyHash || body.isShorter) return source.bodyAt >= bytes.length ? 'unchecked' : 'bodyChanged';

  const record = await recordOf(tags, options.lookUpKey);
  if (typeof record === 'string') return record;
  if (record.isTest) weaknesses.add('testKey');
  if (record.isStrict && (domainOfIdentity(tags.identity) ?? tags.domain) !== tags.domain) {
    faults.add('identityElsewhere');
    return 'invalid';
  }
  return verifyWith(record, tags, signedHeader(source.fields, field, tags), weaknesses);
}

/** The key's record, or what its absence means (section 6.1.2). When nobody could be asked, the key is as good as not looked up. */
async function recordOf(tags: SignatureTags, lookUpKey: LookUpKey | undefined): Promise<KeyRecord | SignatureState> {
  if (!lookUpKey) return 'intact';
  try {
    const text = await lookUpKey(tags.selector, tags.domain);
    if (text === null) return 'noKey';
    return readKeyRecord(text) ?? 'keyInvalid';
  } catch {
    return 'intact';
  }
}

async function verifyWith(
  { type, key, hashes }: KeyRecord,
  { algorithm, signature }: SignatureTags,
  header: string,
  weaknesses: Set<SignatureWeakness>,
): Promise<SignatureState> {
  if (key === '') return 'keyRevoked';
  if (`${type}-sha256` !== algorithm || (hashes !== null && !hashes.includes('sha256'))) return 'keyInvalid';
  switch (await verify(algorithm, key, signature, header)) {
    case 'fits':
      return 'verified';
    case 'fitsNot':
      return 'broken';
    case 'tooShort':
      weaknesses.add('shortKey');
      return 'keyInvalid';
    case 'keyInvalid':
      return 'keyInvalid';
    case 'unsupported':
      return 'unsupported';
  }
}
