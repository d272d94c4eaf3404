import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserFamily */

const CANDIDATES = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    places: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        'Chromium\\Application\\chrome.exe',
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox\\firefox.exe'],
    },
  },
};

/**
 * Looks for an installed browser: the variable (`CHROMIUM_PATH`, `FIREFOX_PATH`) first, then the path, then the
 * usual places of the system.
 * @param {BrowserFamily} family
 * @param {{ env?: NodeJS.ProcessEnv, platform?: string, isProgram?: (path: string) => boolean }} [world]
 * @returns {string | null} the program; `null` when there is none, also when the variable names none
 */
export function findBrowser(family, { env = process.env, platform = process.platform, isProgram = canRun } = {}) {
  const { variable, names, places } = CANDIDATES[family];
  const named = env[variable];
  if (named) return isProgram(named) ? named : null;
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .sort((a, b) => rank(names, a) - rank(names, b));
  const elsewhere =
    platform === 'win32' ? windowsPlaces(env, places.win32) : platform === 'darwin' ? places.darwin : [];
  return [...onPath, ...elsewhere].find(isProgram) ?? null;
}

/** A name that stands earlier in the list wins, wherever on the path it lies. */
function rank(/** @type {string[]} */ names, /** @type {string} */ path) {
  return names.findIndex((name) => path.endsWith(join('/', name)));
}

function windowsPlaces(/** @type {NodeJS.ProcessEnv} */ env, /** @type {string[]} */ places) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
  return roots.flatMap((root) => places.map((place) => `${root}\\${place}`));
}

function canRun(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
