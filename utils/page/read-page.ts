import { browserEyes, type Eyes } from './eyes.ts';
import { LIMITS, type PageFacts } from './page-facts.ts';
import { rootsOf } from './page-roots.ts';
import { readAsks } from './read-asks.ts';
import { readAssets } from './read-assets.ts';
import { readLogos } from './read-logos.ts';
import { readMarks } from './read-marks.ts';
import { readNames } from './read-names.ts';
import { readText } from './read-text.ts';
import { readWays } from './read-ways.ts';
import { attributeOf, find } from './safe-dom.ts';

/**
 * Reads a document as if it came from `url`. Knows no brand and judges nothing; never throws for what a page is made of.
 * Runs in content scripts and, with other eyes, over saved pages.
 */
export function readPage(page: Document, url: string, eyes: Eyes = browserEyes()): PageFacts {
  const roots = rootsOf(page, eyes);
  const names = readNames(page, roots, eyes);
  const asked = readAsks(roots, eyes, url, [names.title, ...names.headings].join(' '));
  const { text, copyright, length } = readText(roots, eyes);
  const { ways, leads, links } = readWays(roots, eyes, url);
  return {
    url: url.slice(0, LIMITS.url),
    language: languageOf(page),
    ...names,
    logos: readLogos(roots, eyes, url),
    copyright,
    assets: readAssets(roots, url),
    ways,
    leads,
    marks: readMarks(roots),
    words: asked.words,
    text,
    bulk: { text: length, links },
    asks: asked.asks,
    forms: asked.forms,
  };
}

function languageOf(page: Document): string {
  const html = find(page, 'html');
  return (html ? (attributeOf(html, 'lang') ?? '') : '').slice(0, 20).toLowerCase();
}
