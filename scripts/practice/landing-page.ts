import { escapeHtml } from './escape-html.ts';
import { type Tongue, WORDS } from './inbox-words.ts';

/** What every other host of the practice browser shows: the address that would have been opened, as text. */
export function landingPage(address: string, tongue: Tongue): string {
  const words = WORDS[tongue];
  return `<!doctype html>
<html lang="${tongue}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.noPlace}</title>
<style>
:root { color-scheme: light dark }
body { font: 16px/1.7 system-ui, "Noto Sans CJK JP", sans-serif; max-width: 40rem; margin: 12vh auto; padding: 0 1rem }
code { overflow-wrap: anywhere; font-size: 1.1em }
</style>
</head>
<body>
<h1>${words.noPlace}</h1>
<p>${words.noPlaceLead}</p>
<p><code><bdi>${escapeHtml(address)}</bdi></code></p>
<p>${words.back}</p>
</body>
</html>
`;
}
