import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../lib/paths.mjs';

/** A page whose cost is measured. */
export interface MeasuredPage {
  html: string;
  /** What our scripts may take there. */
  mostScriptMs: number;
  /** How often it is loaded in each browser. */
  rounds: number;
  /** What our scripts do there is over by then, with the answers of the background. */
  settledMs: number;
}

const SAVED = process.env.PAGES ?? join(ROOT, '../shared/data/pages');
const HEAVIEST = 3;

/** Nothing is asked there: only what the watcher does by itself within half a second. */
const WITHOUT_FIELDS = { mostScriptMs: 1, rounds: 19, settledMs: 400 };
const WITH_FIELDS = { mostScriptMs: 15, rounds: 7, settledMs: 900 };

/** By name: two pages without fields, a small sign-in, and the heaviest saved pages, where there are any. */
export function pagesToMeasure(): Map<string, MeasuredPage> {
  const text = '<p>新茶のご案内です。今年も香りのよい煎茶が届きました。</p>';
  const article = `<article>${text.repeat(400)}${'<ul><li><a href="/tea/1">深蒸し茶</a></li></ul>'.repeat(300)}</article>`;
  const form =
    '<form><label>ID <input name="id"></label><label>パスワード <input type="password"></label><button>ログイン</button></form>';
  const found = new Map([
    ['plain', { ...WITHOUT_FIELDS, html: pageOf('川瀬茶舗', text.repeat(20)) }],
    ['long-article', { ...WITHOUT_FIELDS, html: pageOf('新茶のご案内', article) }],
    ['fields-sign-in', { ...WITH_FIELDS, html: pageOf('ログイン', form) }],
  ]);
  if (!existsSync(SAVED)) {
    console.log(`There are no saved pages in ${SAVED}: the heaviest is left out. PAGES names another folder.`);
    return found;
  }
  const heaviest = readdirSync(SAVED)
    .filter((file) => file.endsWith('.html'))
    .toSorted((a, b) => statSync(join(SAVED, b)).size - statSync(join(SAVED, a)).size);
  for (const [at, file] of heaviest.slice(0, HEAVIEST).entries()) {
    found.set(`heavy-${at + 1}`, { ...WITH_FIELDS, html: readFileSync(join(SAVED, file), 'utf8') });
    console.log(`heavy-${at + 1} is ${file}`);
  }
  return found;
}

function pageOf(title: string, body: string): string {
  const head = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${title}｜川瀬茶舗</title>`;
  return `${head}<h1>${title}</h1>${body}`;
}
