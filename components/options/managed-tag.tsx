import { word } from '#utils/i18n/words.ts';

/** Beside a setting that the organisation has set. */
export function ManagedTag() {
  return <span class="tag managed-tag">{word('features_managed')}</span>;
}
