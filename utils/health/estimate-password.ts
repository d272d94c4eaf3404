import { type OptionsType, ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as english from '@zxcvbn-ts/language-en';
import * as japanese from '@zxcvbn-ts/language-ja';
import { faultsOf, type PasswordFault } from './password-faults.ts';

/** How well a password stands up to somebody who guesses. */
export interface PasswordEstimate {
  /** From 0 (guessed at once) to 4. */
  score: 0 | 1 | 2 | 3 | 4;
  /** How long guessing takes, in seconds: on the site itself, which slows guessing down; and where its data was stolen. */
  seconds: { onSite: number; stolen: number };
  faults: readonly PasswordFault[];
}

/**
 * Up to so many guesses a password has this score. Stricter than the estimator's own: with stolen data and the fastest hash,
 * what is called strong (3) takes hours to months, and what is very strong longer.
 */
const GUESSES = { 0: 1e5, 1: 1e8, 2: 1e14, 3: 1e17 } as const;

/** Guesses: an hour on a site that slows them down or not; a second against stolen data whose hash is slow or fast. */
const ATTACKS = {
  onlineThrottlingXPerHour: 100,
  onlineNoThrottlingXPerSecond: 10,
  offlineSlowHashingXPerSecond: 1e4,
  offlineFastHashingXPerSecond: 1e10,
} as const;

/** The estimator looks at so much; what comes behind only makes it stronger. */
const LOOKED_AT = 128;

/**
 * An estimator with Japanese, English and common dictionaries: one and a half megabytes, so only for the page that needs it,
 * and there off its thread. `null` for an empty password. `words`: the person's own, which count as known to whoever guesses.
 */
export function createEstimator(): (password: string, words: readonly string[]) => PasswordEstimate | null {
  const estimator = new ZxcvbnFactory(options());
  return (password, words) => {
    if (password === '') return null;
    const { score, crackTimes, sequence } = estimator.check(password.slice(0, LOOKED_AT), [...words]);
    return {
      score: score as PasswordEstimate['score'],
      seconds: {
        onSite: crackTimes.onlineThrottlingXPerHour.seconds,
        stolen: crackTimes.offlineFastHashingXPerSecond.seconds,
      },
      faults: faultsOf(password, sequence, score === 4),
    };
  };
}

function options(): OptionsType {
  const ofJapanese = Object.entries(japanese.dictionary).map(([name, list]) => [`${name}-ja`, list] as const);
  return {
    timeEstimationValues: { scoring: GUESSES, attackTime: ATTACKS },
    graphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, ...english.dictionary, ...Object.fromEntries(ofJapanese) },
  };
}

/** The words from which English pass-phrases are drawn: the list made for dice, 7,776 words. */
export function englishWords(): readonly string[] {
  return common.dictionary['diceware-common'];
}
