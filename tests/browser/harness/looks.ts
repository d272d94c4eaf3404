type Theme = 'light' | 'dark';

const BOTH = ['light', 'dark'] as const;
const EVERY_LOOK = { ja: BOTH, en: BOTH };
const TWO_LOOKS = { ja: ['light'], en: ['dark'] } as const;

/**
 * In which themes the real thing is walked through, by language: two looks that differ in both, for the sheet of samples compares
 * every state in all four. `HONMONO_LOOKS=all` takes pictures of the real thing in all of them.
 */
export const THEMES: Readonly<Record<'ja' | 'en', readonly Theme[]>> =
  process.env.HONMONO_LOOKS === 'all' ? EVERY_LOOK : TWO_LOOKS;
