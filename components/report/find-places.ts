import { browser } from '@wxt-dev/browser';
import { placesFor } from '#utils/data/report-places.ts';
import { language, word } from '#utils/i18n/words.ts';
import { ask } from '#utils/messaging/ask.ts';

/** Somebody who takes reports: by mail, on a page, or both. */
export interface Recipient {
  name: string;
  mail: string | null;
  page: string | null;
}

/** Who takes a report about this brand: the organisation first, then the brand, then the country's place, then everybody's. */
export async function findPlaces(brand: string | null, brandName: string): Promise<Recipient[]> {
  const reply = await ask('getReportPlaces', { brand });
  const { organisation, ofBrand } = reply.answered ? reply.answer : { organisation: [], ofBrand: [] };
  const tongue = language();
  const country = readersCountry();
  return [
    ...organisation.map((mail) => ({ name: word('report_organisation'), mail, page: null })),
    ...ofBrand.map((place) => recipientOf(brandName, place)),
    ...placesFor(country).map(({ names, mail, page }) => ({
      name: names[tongue],
      mail: mail ?? null,
      page: mail === undefined ? page : null,
    })),
  ];
}

/** The reader's country (ISO 3166-1), by the language they read; empty when that tells none. */
export function readersCountry(): string {
  // the browser may name another language than the one it takes our words from (Chromium on Linux)
  return language() === 'ja' ? 'JP' : countryOf(browser.i18n.getUILanguage());
}

/** A catalogue's place is a mail address or the address of a page. */
function recipientOf(name: string, place: string): Recipient {
  return place.startsWith('https://') ? { name, mail: null, page: place } : { name, mail: place, page: null };
}

/** The country that a language says, or the one where it is mostly spoken: `en-GB` → GB, `ja` → JP. */
export function countryOf(tag: string): string {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize().region ?? '';
  } catch {
    return '';
  }
}
