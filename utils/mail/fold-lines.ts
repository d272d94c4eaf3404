import { foldName } from '#utils/text/fold-name.ts';

/**
 * A body as it is searched for brands: each line folded, without empty lines and without addresses of links, in which other
 * brands stand by chance (`storage.googleapis.com`). `limit`: how many characters of the body are read.
 */
export function foldLines(body: string, limit: number): string {
  return body
    .slice(0, limit)
    .replace(/https?:\/\/[^\s<>"]+/giu, ' ')
    .split('\n')
    .map((line) => foldName(line).trim())
    .filter((line) => line !== '')
    .join('\n');
}
