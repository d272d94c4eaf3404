import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '../../harness/fresh-build.ts';

/** Where Debian's Chromium looks for what an organisation sets; Chrome and others have folders of their own. */
const FOLDER = process.env.CHROMIUM_POLICIES ?? '/etc/chromium/policies/managed';

/** The id that Chromium gives an extension which is loaded from a folder: the first half of a hash of its path, in letters a–p. */
function unpackedId(folder: string): string {
  const half = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...half].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Sets a policy for the extension under test, for every Chromium of this machine that loads it from this folder, until
 * `remove`; a sentence says why where that can't be done.
 */
export function setPolicy(policy: object): { remove(): void } | { why: string } {
  const id = unpackedId(buildFolder('chrome-mv3'));
  const file = join(FOLDER, `honmono-test-${id}.json`);
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  } catch (error) {
    return { why: `policies can't be set on this machine: ${(error as Error).message}` };
  }
  return { remove: () => rmSync(file, { force: true }) };
}
