/** A policy such as an organisation would set, with one field that is broken, for both browsers. */
export const POLICY = {
  ownBrands: [{ names: ['川瀬信用金庫'], domains: ['kawase-shinkin.example'] }],
  trusted: [{ host: 'intra.example' }, { host: 'co.jp' }],
  never: [{ host: 'barred.example' }],
  features: { history: true, passwordReuse: true },
  mayOverride: false,
  reportTo: ['csirt@kawase-shinkin.example'],
  contact: 'CSIRT 1234',
  opensFirstStart: false,
};

/** Links of a mail that says it is from the organisation, with the level that each of them gets under the policy. */
export const POLICY_LINKS = {
  'https://vbduteq.example/ap': 'danger',
  'https://barred.example/': 'danger',
  'https://intra.example/': null,
  'https://login.kawase-shinkin.example/': null,
} as const;
