import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A Firefox of its own that an organisation manages. */
export interface ManagedFirefox {
  executable: string;
  remove(): void;
}

/**
 * Copies the installed Firefox (by hard links, where they can be made) and puts a `policies.json` beside it, as an
 * organisation does: no other Firefox of this machine is touched. A sentence says why where that can't be done.
 */
export function copyWithPolicy(extensionId: string, policy: object): ManagedFirefox | { why: string } {
  const folder = mkdtempSync(join(tmpdir(), 'honmono-managed-firefox-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const installed = realpathSync(process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr');
    const copy = join(folder, 'firefox');
    const copied = ['-al', '-a'].some((how) => {
      rmSync(copy, { recursive: true, force: true });
      return spawnSync('cp', [how, dirname(installed), copy]).status === 0;
    });
    if (!copied) throw new Error(`${dirname(installed)} can't be copied`);
    // in Debian a link to a folder of the whole machine
    rmSync(join(copy, 'distribution'), { recursive: true, force: true });
    mkdirSync(join(copy, 'distribution'));
    const policies = { '3rdparty': { Extensions: { [extensionId]: policy } } };
    writeFileSync(join(copy, 'distribution/policies.json'), JSON.stringify({ policies }));
    return { executable: join(copy, basename(installed)), remove };
  } catch (error) {
    remove();
    return { why: `no managed Firefox on this machine: ${(error as Error).message}` };
  }
}
