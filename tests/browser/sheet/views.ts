import type { SampleView } from './sample.ts';
import { cards } from './views/card.ts';
import { guides } from './views/guide.tsx';
import { health } from './views/health.tsx';
import { inspectors } from './views/inspector.tsx';
import { offers } from './views/offers.ts';
import { optionsPages } from './views/options.tsx';
import { banners, lines } from './views/over-mail.ts';
import { guards } from './views/page-guard.ts';
import { popups } from './views/popup.tsx';
import { reuse } from './views/reuse.tsx';
import { warnings } from './views/warning.tsx';
import { welcomes } from './views/welcome.tsx';

/** Every view, in the order in which a person may meet them. */
export const VIEWS = {
  ...{ card: cards, line: lines, banner: banners, 'page-guard': guards, warning: warnings, popup: popups },
  ...{ offers, reuse, inspector: inspectors, guide: guides, health, options: optionsPages, welcome: welcomes },
} satisfies Record<string, SampleView>;

export type ViewName = keyof typeof VIEWS;
