import type { PageName } from './sample.ts';

// Vite reads these options as they are written
const SHEETS = import.meta.glob<string>('../../../components/styles/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});
/** What each page has, as its entrypoint says; read by `serve-sheet.ts`. */
declare const PAGES_OF_OURS: Readonly<Record<string, { bodyClass: string; styles: readonly string[] }>>;

/** The style sheets of a page, as its entrypoint imports them and in that order. */
export function stylesOf(page: PageName): string {
  return (PAGES_OF_OURS[page]?.styles ?? []).map((name) => SHEETS[`../../../components/${name}`]).join('\n');
}

/** The class of a page's body, as its document has it. */
export function bodyClassOf(page: PageName): string {
  return PAGES_OF_OURS[page]?.bodyClass ?? '';
}
