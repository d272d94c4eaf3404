import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bidi, connectBidi } from './bidi.ts';

export interface Firefox {
  bidi: Bidi;
  /** Where it saves what a page gives to the person. */
  downloads: string;
  stop(): Promise<void>;
}

const PATIENCE_MS = 30_000;

/** Where the extension's own pages are found: Firefox would draw lots for it in every profile. */
export const EXTENSION_ORIGIN = 'moz-extension://6a8f4d1e-0c55-4f0e-9d43-2f5a1c1f7b10';

const SETTINGS = {
  'remote.active-protocols': 1,
  'extensions.webextensions.uuids': JSON.stringify({ 'honmono@honmono.invalid': new URL(EXTENSION_ORIGIN).host }),
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'app.update.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  // real host names must reach the local server, without the list of sites that only speak https with their own keys
  'network.stricttransportsecurity.preloadlist': false,
  'dom.security.https_first': false,
  // nobody is there to answer when it asks whether something may be sent
  'extensions.webextOptionalPermissionPrompts': false,
  // the local server's certificate is nobody's
  'security.webauthn.allow_with_certificate_override': true,
  'security.webauth.webauthn_enable_softtoken': true,
  'security.webauth.webauthn_enable_usbtoken': false,
  // under remote control Firefox fills nothing in unless it is told to
  'signon.autofillForms': true,
  'signon.rememberSignons': true,
  'extensions.formautofill.addresses.supported': 'on',
  'extensions.formautofill.addresses.enabled': true,
  'extensions.formautofill.creditCards.supported': 'on',
  'extensions.formautofill.creditCards.enabled': true,
};

interface Start {
  proxyPort: number;
  language: string;
  executable: string;
}

/** A headless Firefox with a fresh profile, without an extension, whose every host name ends at `proxyPort`. */
export async function startFirefox({ proxyPort, language, executable }: Start): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'honmono-firefox-'));
  const downloads = join(profile, 'saved');
  mkdirSync(downloads);
  const own = {
    ...{ 'intl.locale.requested': language, 'browser.download.folderList': 2, 'browser.download.dir': downloads },
    'browser.download.alwaysOpenPanel': false,
  };
  const lines = Object.entries({ ...SETTINGS, ...own }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    executable,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-allow-system-access',
      '--remote-debugging-port',
      '0',
      'about:blank',
    ],
    // a group of its own: Firefox has a process for every site, and all of them end with it
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1200', MOZ_HEADLESS_HEIGHT: '900' },
    },
  );
  const endGroup = () => child.pid && killGroup(child.pid);
  process.once('exit', endGroup);
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.signalCode === null) {
      endGroup();
      await ended;
    }
    process.off('exit', endGroup);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const bidi = await connectBidi(await addressOf(child), `127.0.0.1:${proxyPort}`);
    return { bidi, downloads, stop: () => Promise.resolve(bidi.close()).then(stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Firefox is silent: ${said}`)), PATIENCE_MS);
    const listen = (chunk: Buffer) => {
      said += chunk;
      const address = said.match(/WebDriver BiDi listening on (ws:\S+)/)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended (${code}): ${said}`)));
  });
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // gone already
  }
}
