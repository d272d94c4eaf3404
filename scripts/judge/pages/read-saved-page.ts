import { joinFrames } from '#utils/page/join-frames.ts';
import type { PageFacts } from '#utils/page/page-facts.ts';
import { readPage } from '#utils/page/read-page.ts';
import { attributeOf, findAll } from '#utils/page/safe-dom.ts';
import { openSavedPage } from './open-saved-page.ts';
import { savedPageEyes } from './saved-page-eyes.ts';

const MOST_FRAMES = 10;

/**
 * The facts of every document in saved HTML: first the page joined with its `srcdoc` frames, then each of those alone.
 * They stand at the same address as the page.
 */
export function readSavedPage(html: string, url: string): PageFacts[] {
  const page = openSavedPage(html, url);
  const outer = readPage(page, url, savedPageEyes(page));
  const frames = findAll(page, 'iframe[srcdoc]', MOST_FRAMES).map((frame) => {
    const source = attributeOf(frame, 'srcdoc') ?? '';
    const inner = openSavedPage(source, url);
    return readPage(inner, url, savedPageEyes(inner));
  });
  return [joinFrames(outer, frames), ...frames];
}
