import type { BrandIndex } from '#utils/brand/brand-index.ts';
import type { Brand } from '#utils/data/brand.ts';
import type { MailCase } from './define-mail-detector.ts';

/** What an invoice or a request for money calls itself. */
const ASKS_FOR_MONEY =
  /\binvoice\b|money request|payment request|requests? (?:a )?payment|請求書|支払いのリクエスト|お金のリクエスト/iu;

/** Whether a genuine mail of the brand carries what somebody else wrote: a relay, or a bill through a payment service. */
export function isStrangersWord({ place, words }: MailCase, brand: Brand, { places }: BrandIndex): boolean {
  if (place.standing === 'relay') return true;
  if (!ASKS_FOR_MONEY.test(words.subject)) return false;
  return brand.domains.some((domain) =>
    BILLS.some((pathname) => places.find(domain, { pathname }).rented?.kind === 'payment-request'),
  );
}

/** Where the catalogue's payment services show the bills of others. */
const BILLS = ['/invoice/', '/invoices/', '/paypalme/', '/'];
