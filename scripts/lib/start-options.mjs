import { parseArgs } from 'node:util';
import { Failure } from './failure.mjs';

/** @typedef {'ja' | 'en'} Tongue */
/** @typedef {'elastic' | 'larry' | 'classic'} Skin */
/** @typedef {{ headless: boolean, webmail: boolean, dark: boolean, lang: Tongue | null, skin: Skin, help: boolean }} StartOptions
 * `lang` is `null` when the system's language is to be used. */

export const USAGE = `npm start -- [--headless] [--lang ja|en] [--dark] [--webmail [--skin elastic|larry|classic]]

  --headless   no window: walk every mail, print a table, save screenshots (also without a display)
  --lang       language of the browser; the system's when left out
  --dark       dark theme
  --webmail    a real Roundcube instead of the practice inbox (Debian as root)
  --skin       Roundcube's skin`;

/**
 * Reads the words after `npm start --`. Throws a `Failure` that shows the usage for those it doesn't know.
 * @param {string[]} args
 * @returns {StartOptions}
 */
export function readStartOptions(args) {
  const { values } = parse(args);
  return {
    headless: values.headless ?? false,
    webmail: values.webmail ?? false,
    dark: values.dark ?? false,
    lang: values.lang === undefined ? null : oneOf('--lang', values.lang, /** @type {const} */ (['ja', 'en'])),
    skin: oneOf('--skin', values.skin ?? 'elastic', /** @type {const} */ (['elastic', 'larry', 'classic'])),
    help: values.help ?? false,
  };
}

/**
 * Whether there is a screen to open a window on.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} platform
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** @param {string[]} args */
function parse(args) {
  const flag = /** @type {const} */ ({ type: 'boolean' });
  const word = /** @type {const} */ ({ type: 'string' });
  try {
    return parseArgs({
      args,
      options: { headless: flag, webmail: flag, dark: flag, help: flag, lang: word, skin: word },
    });
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

/**
 * @template {string} Choice
 * @param {string} name
 * @param {string} value
 * @param {readonly Choice[]} choices
 * @returns {Choice}
 */
function oneOf(name, value, choices) {
  const choice = choices.find((one) => one === value);
  if (!choice) throw new Failure(`${name} is ${choices.join(' or ')}, not “${value}”.\n\n${USAGE}`);
  return choice;
}
