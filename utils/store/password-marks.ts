import { browser } from '@wxt-dev/browser';
import { BITS, type Fingerprint, SALT_BYTES } from '#utils/reuse/fingerprint.ts';
import { type Area, trySet } from './area.ts';
import { createTurns } from './turns.ts';

/** What is kept of passwords, on this machine alone. */
export interface PasswordMarks {
  /** Forgets every fingerprint, the salt and what was allowed. `false` when that could not be kept. */
  forget(): Promise<boolean>;
  /** Whether nothing at all is kept. */
  isEmpty(): Promise<boolean>;
  /** Made when it is first needed; `null` when it could not be kept. */
  salt(): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Remembers a password of a brand; of several accounts the last few. */
  remember(brand: string, fingerprint: Fingerprint): Promise<boolean>;
  /** The brand whose password it may be; `null` when it is none's. */
  brandOf(fingerprint: Fingerprint): Promise<string | null>;
  /** For how many brands something is kept. */
  count(): Promise<number>;
  /** The person uses the brand's password at this site, and means it. */
  allow(brand: string, site: string): Promise<boolean>;
  isAllowed(brand: string, site: string): Promise<boolean>;
}

interface Kept {
  /** Of an older version; `settings/migrate.ts` takes it from here, and until then it must not be lost. */
  setting?: unknown;
  /** Bytes in hexadecimal digits; empty before it was made. */
  salt: string;
  marks: Record<string, Fingerprint[]>;
  allowed: string[];
}

/** Under which they lie in local storage. */
export const PASSWORD_MARKS_KEY = 'passwordMarks';
const KEY = PASSWORD_MARKS_KEY;
/** Accounts a person has with one brand. */
const MOST_EACH = 3;
const MOST_BRANDS = 200;
const MOST_ALLOWED = 500;

/** Opens the store over what is in the area; what is broken there counts as not kept. */
export function createPasswordMarks(area: Area = browser.storage.local): PasswordMarks {
  const inTurn = createTurns();

  async function read(): Promise<Kept> {
    const { [KEY]: kept } = await area.get(KEY).catch(() => ({}) as Record<string, unknown>);
    const { setting, salt, marks, allowed } = (kept ?? {}) as Partial<Record<keyof Kept, unknown>>;
    const isSalt = typeof salt === 'string' && SALT.test(salt);
    return {
      ...(setting !== undefined && { setting }),
      salt: isSalt ? salt : '',
      // without its salt a fingerprint says nothing
      marks: isSalt ? readMarks(marks) : {},
      allowed: Array.isArray(allowed) ? allowed.filter((one) => typeof one === 'string').slice(-MOST_ALLOWED) : [],
    };
  }

  const write = (kept: Kept) => trySet(area, { [KEY]: kept });

  return {
    forget: () => inTurn(() => write({ salt: '', marks: {}, allowed: [] })),

    async isEmpty() {
      const { salt, marks, allowed } = await read();
      return salt === '' && Object.keys(marks).length + allowed.length === 0;
    },

    salt: () =>
      inTurn(async () => {
        const kept = await read();
        if (kept.salt !== '') return bytesIn(kept.salt);
        const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
        return (await write({ ...kept, salt: digitsOf(salt), marks: {} })) ? salt : null;
      }),

    remember: (brand, fingerprint) =>
      inTurn(async () => {
        const kept = await read();
        const { [brand]: before = [], ...others } = kept.marks;
        const here = [...before.filter((one) => one !== fingerprint), fingerprint].slice(-MOST_EACH);
        const marks = Object.fromEntries([...Object.entries(others), [brand, here]].slice(-MOST_BRANDS));
        return write({ ...kept, marks });
      }),

    async brandOf(fingerprint) {
      const { marks } = await read();
      return Object.keys(marks).find((brand) => marks[brand]!.includes(fingerprint)) ?? null;
    },

    count: async () => Object.keys((await read()).marks).length,

    allow: (brand, site) =>
      inTurn(async () => {
        const kept = await read();
        return write({ ...kept, allowed: [...new Set([...kept.allowed, pairOf(brand, site)])].slice(-MOST_ALLOWED) });
      }),

    isAllowed: async (brand, site) => (await read()).allowed.includes(pairOf(brand, site)),
  };
}

const SALT = new RegExp(`^[0-9a-f]{${2 * SALT_BYTES}}$`);

const pairOf = (brand: string, site: string) => `${brand} ${site}`;

function readMarks(marks: unknown): Kept['marks'] {
  if (typeof marks !== 'object' || marks === null) return {};
  const sound = Object.entries(marks).flatMap(([brand, list]) => {
    const good = Array.isArray(list) ? list.filter(isFingerprint).slice(-MOST_EACH) : [];
    return good.length > 0 ? [[brand, good] as const] : [];
  });
  return Object.fromEntries(sound.slice(-MOST_BRANDS));
}

function isFingerprint(value: unknown): value is Fingerprint {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** BITS;
}

function digitsOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesIn(digits: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(digits.match(/../g)!, (pair) => Number.parseInt(pair, 16));
}
