import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Notice } from '#utils/data/notices.ts';
import type { Known } from '#utils/detect/define-link-detector.ts';
import { noticeOfPage } from '#utils/notice/notice-of-page.ts';
import { assessPage } from '#utils/verdict/assess-page.ts';
import type { PageVerdict } from '#utils/verdict/page-verdict.ts';
import { LEVELS } from '#utils/verdict/verdict.ts';
import { decodePage } from './decode-page.ts';
import { readSavedPage } from './read-saved-page.ts';

/** Larger files are no saved pages. */
const LARGEST = 32 * 1024 * 1024;

/**
 * The verdict on a saved page, `{"url", "file"}`, read as if it came from that address; a relative `file` is looked for
 * where the command was given. Throws an `Error` that says what is wrong with the line.
 */
export function judgePageLine(line: string, known: Known): object {
  const { url, file } = readLine(line);
  const { level, brand, claims, asks, reasons, notice } = judgeSavedPage(readHtml(file), url, known);
  return {
    level,
    brand,
    claims: claims.map(({ brand: id, kinds }) => ({ brand: id, kinds })),
    credentials: asks,
    reasons: reasons.map(({ code, params }) => ({ code, params })),
    notice,
  };
}

/** A page's verdict after it was looked through for a notice. */
export type JudgedPage = PageVerdict & { notice: Notice | null };

/** The worst verdict on the documents of a saved page; among equals the page's own. */
export function judgeSavedPage(html: string, url: string, known: Known): JudgedPage {
  const verdicts = readSavedPage(html, url).map((facts) => {
    const verdict = assessPage(facts, known);
    return { ...verdict, notice: noticeOfPage(facts, verdict) };
  });
  return verdicts.reduce((worst, one) => (LEVELS.indexOf(one.level) < LEVELS.indexOf(worst.level) ? one : worst));
}

function readLine(line: string): { url: string; file: string } {
  const text = line.replace(/^\ufeff/, '').trim();
  if (text === '') throw new Error('The line is empty.');
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('The line is no object with “url” and “file”.');
  }
  const { url, file } = value as Record<string, unknown>;
  if (typeof url !== 'string' || !URL.canParse(url)) throw new Error('“url” is missing or is no address.');
  if (typeof file !== 'string' || file === '') throw new Error('“file” is missing or is no path.');
  return { url, file };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('The line is not valid JSON.');
  }
}

function readHtml(file: string): string {
  // npm moves to the project's folder before it starts a script
  return decodePage(readBytes(resolve(process.env.INIT_CWD ?? '.', file), file));
}

function readBytes(path: string, file: string): Buffer {
  try {
    if (statSync(path).size > LARGEST) throw new Error(`it is larger than ${LARGEST} bytes`);
    return readFileSync(path);
  } catch (error) {
    throw new Error(`“${file}” could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
