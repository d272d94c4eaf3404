import { isOwnBrandId } from '#utils/brand/lists/own-brands.ts';
import { CATALOGUE_DAY } from '#utils/data/catalogue-date.ts';
import { tellDay } from '#utils/i18n/tell-day.ts';
import { type MessageKey, word } from '#utils/i18n/words.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { Sentence } from '../sentence.tsx';
import { hostInQuestion } from './host-in-question.ts';
import type { Said, YourWordWays } from './your-word.tsx';

/** Since when a page's site is known, and by whose word. Only what stands in a list is told: visits are kept nowhere. */
export function SinceLine({ verdict, ways }: { verdict: Verdict; ways: Pick<YourWordWays, 'wordOn'> }) {
  const place = hostInQuestion(verdict);
  const said = place && ways.wordOn(place.host);
  const sentence = said ? ofYourWord(said) : ofCatalogue(verdict);
  return (
    sentence && (
      <p class="since soft small">
        <Sentence parts={[sentence]} />
      </p>
    )
  );
}

function ofYourWord({ says, by, since, isOwnBrand, isForSession }: Said): string {
  if (by) return word('popup_sinceOrganisation');
  if (isOwnBrand && says === 'trusted') return word('popup_sinceOwnBrand');
  const key: MessageKey =
    says === 'never' ? 'popup_sinceNever' : isForSession ? 'popup_sinceTrustedSession' : 'popup_sinceTrusted';
  if (since !== undefined) return word(key, { day: tellDay(since) });
  return word(says === 'never' ? 'popup_sinceNeverOnce' : 'popup_sinceTrustedOnce');
}

/** Danger and doubt have reasons of their own, which say more than that a site is on no list. */
function ofCatalogue({ level, brand }: Verdict): string | null {
  const day = tellDay(CATALOGUE_DAY);
  if (level === 'official') return brand && !isOwnBrandId(brand) ? word('popup_sinceOfficial', { day }) : null;
  return level === 'unknown' ? word('popup_sinceNotListed', { day }) : null;
}
