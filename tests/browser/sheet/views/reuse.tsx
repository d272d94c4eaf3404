import { ReuseSection } from '#components/options/reuse-section.tsx';
import type { PageSample, SampleView } from '../sample.ts';
import { guard } from './page-guard.ts';
import { PAGES } from './pages-in-question.ts';
import { popup, tabOf } from './popup.tsx';

function section(setting: 'unasked' | 'on' | 'off', isKept = true, press: string[] = []): PageSample {
  const reuse = { setting, isManaged: false, brands: setting === 'on' ? 3 : 0 };
  return {
    on: 'options',
    press,
    draw: () => (
      <main>
        <ReuseSection reuse={reuse} save={async () => isKept} />
      </main>
    ),
  };
}

/** The same password elsewhere: the question, the alarm, and the setting. */
export const reuse: SampleView = {
  width: 616,
  samples: {
    question: popup(tabOf(PAGES.official), { asksReuse: true }),
    alarm: guard(PAGES.reused, 560),
    inPopup: popup(tabOf(PAGES.reused)),
    off: section('off'),
    on: section('on'),
    kept: section('off', true, ['input']),
    notKept: section('off', false, ['input']),
  },
};
