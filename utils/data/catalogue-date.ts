/** The day up to which the catalogue of official sites was kept: set with every change of it, never to a later day. */
export const CATALOGUE_DAY = '2026-11-22';
