import { Failure } from './failure.mjs';
import { findBrowser } from './find-browser.mjs';
import { installDebian } from './install-debian.mjs';

const NEEDS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    package: 'chromium',
    /** Chromium's own words and glyphs in Japanese come as packages of their own. */
    extras: ['chromium-l10n', 'fonts-noto-cjk'],
    hint: 'No Chromium was found: please install Chromium, Chrome or Edge, or name one in CHROMIUM_PATH.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    package: 'firefox-esr',
    extras: ['fonts-noto-cjk'],
    hint: 'No Firefox was found: please install Firefox, or name one in FIREFOX_PATH.',
  },
};

/**
 * Finds a browser, and on Debian as root installs it from the distribution, with Japanese words and glyphs.
 * Throws a `Failure` that says what to install when there is none.
 * @param {import('./find-browser.mjs').BrowserFamily} family
 * @returns {Promise<string>} the program
 */
export async function ensureBrowser(family) {
  const { variable, package: name, extras, hint } = NEEDS[family];
  const named = process.env[variable];
  const found = findBrowser(family);
  if (named && !found) throw new Failure(`${variable} names ${named}, which is not a program.`);

  // a browser that came another way needs no package of ours
  if (!found || found === `/usr/bin/${name}`) await installDebian([name, ...extras]);
  const ready = findBrowser(family);
  if (!ready) throw new Failure(hint);
  return ready;
}
