/** The currencies of the stores. */
export type Currency =
  | ('JPY' | 'CNY' | 'USD' | 'CAD' | 'AUD' | 'SGD' | 'MXN' | 'BRL' | 'GBP' | 'EUR')
  | ('SEK' | 'PLN' | 'TRY' | 'AED' | 'SAR' | 'EGP' | 'INR' | 'ZAR');

/** What something costs, in whole units of its currency: `12.5` is twelve and a half. */
export interface Price {
  amount: number;
  currency: Currency;
}
