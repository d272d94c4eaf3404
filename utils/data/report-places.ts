/** Who takes reports of phishing, beside the brand itself. */
export interface ReportPlace {
  id: string;
  /** ISO 3166-1 code of the country whose people report there; `null`: anybody. */
  country: string | null;
  names: { readonly ja: string; readonly en: string };
  /** Mail address; left out where reports are taken on a page only. */
  mail?: string;
  /** Page for reports, or what the organisation says about them. */
  page: string;
  /** Where the address is published. */
  source: string;
}

/** Only what the organisation itself publishes; a country that isn't here has `apwg`. Sorted by id. */
export const REPORT_PLACES: readonly ReportPlace[] = [
  {
    id: 'antiphishing-jp',
    country: 'JP',
    names: { ja: 'フィッシング対策協議会', en: 'Council of Anti-Phishing Japan' },
    mail: 'info@antiphishing.jp',
    page: 'https://www.antiphishing.jp/registration.html',
    source: 'https://www.antiphishing.jp/registration.html',
  },
  {
    id: 'apwg',
    country: null,
    names: { ja: 'APWG（国際的な対策団体）', en: 'APWG (international)' },
    mail: 'reportphishing@apwg.org',
    page: 'https://apwg.org/reportphishing/',
    source: 'https://apwg.org/reportphishing/',
  },
  {
    id: 'ftc-us',
    country: 'US',
    names: { ja: '米国連邦取引委員会（FTC）', en: 'Federal Trade Commission (FTC)' },
    page: 'https://reportfraud.ftc.gov/',
    source: 'https://consumer.ftc.gov/articles/how-recognize-avoid-phishing-scams',
  },
  {
    id: 'ncsc-gb',
    country: 'GB',
    names: { ja: '英国 NCSC', en: 'National Cyber Security Centre (SERS)' },
    mail: 'report@phishing.gov.uk',
    page: 'https://www.ncsc.gov.uk/collection/phishing-scams/report-scam-email',
    source: 'https://www.nicybersecuritycentre.gov.uk/report-scam-email',
  },
  {
    id: 'safeonweb-be',
    country: 'BE',
    names: { ja: 'ベルギー Safeonweb', en: 'Safeonweb (Centre for Cybersecurity Belgium)' },
    mail: 'suspicious@safeonweb.be',
    page: 'https://atwork.safeonweb.be/reporting-phishing',
    source: 'https://atwork.safeonweb.be/reporting-phishing',
  },
];

/** Where a person of this country (ISO 3166-1) reports: their own place first, then those for everybody. */
export function placesFor(country: string): ReportPlace[] {
  const own = REPORT_PLACES.filter((place) => place.country === country);
  return [...own, ...REPORT_PLACES.filter((place) => place.country === null)];
}
