import type { Eyes } from './eyes.ts';
import { LIMITS, type LogoFacts } from './page-facts.ts';
import { findInRoots, type Root } from './page-roots.ts';
import { resolve } from './resolve.ts';
import { attributeOf, closest, find, matches, nameOf, parentOf, textOf } from './safe-dom.ts';
import { labelOf, tidy, wordsOf } from './words-of.ts';

/**
 * What `IS_PICTURE` says, and a little more: the browser compares letters of either case five times as slowly (measured). A
 * `logOut` is left out.
 */
const PICTURES =
  ':is(img,svg,object,input[type="image" i],[role="img"],[class*="ogo"],[class*="OGO"],[class*="rand"],[class*="RAND"],' +
  '[id]:is([id*="ogo"],[id*="OGO"],[id*="rand"],[id*="RAND"]))';
const IS_PICTURE =
  'img,svg,object,input[type="image" i],[role="img"],[class*="logo" i],[id*="logo" i],[class*="brand" i],[id*="brand" i]';
/** Pages full of pictures show whose they are first. */
const MOST_CANDIDATES = 80;
const MARK = /logo|brand|ロゴ/i;
/** Longer words of a marked element are a text about something. */
const LONGEST_WORDS = 40;

/** Pictures and word marks in document order, as far as they say something. */
export function readLogos(roots: readonly Root[], eyes: Eyes, pageUrl: string): LogoFacts[] {
  const logos: LogoFacts[] = [];
  const candidates = findInRoots(roots, PICTURES, 2 * MOST_CANDIDATES).filter((one) => matches(one, IS_PICTURE));
  for (const element of candidates.slice(0, MOST_CANDIDATES)) {
    if (logos.length >= LIMITS.logos) break;
    const logo = logoOf(element, eyes, pageUrl);
    if ((logo.name !== '' || logo.isMarked) && eyes.isShown(element)) logos.push(logo);
  }
  return logos;
}

function logoOf(element: Element, eyes: Eyes, pageUrl: string): LogoFacts {
  const own = namesOf(element);
  const isPicture = /^(img|svg|object|input)$/.test(nameOf(element));
  const name = nameOfLogo(element, isPicture, eyes);
  const file = fileOf(element, pageUrl) || (name === '' ? classOfLogo(own) : '');
  const around = parentOf(element);
  const nearby = isPicture && around ? namesOf(around) : '';
  const control = closest(element, 'a,button,label,[role="button"]');
  const words = control && control !== element ? controlWords(control, eyes) : '';
  return {
    name,
    file,
    isMarked: MARK.test(own) || MARK.test(nearby) || MARK.test(file),
    leadsTo: leadsTo(control, pageUrl),
    beside: words === name ? '' : words,
  };
}

/** Class and id. */
function namesOf(element: Element): string {
  return `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
}

function titleIn(drawing: Element): string {
  const title = find(drawing, 'title');
  return title ? textOf(title) : '';
}

function nameOfLogo(element: Element, isPicture: boolean, eyes: Eyes): string {
  const label = labelOf(element, LIMITS.string);
  if (label !== '') return label;
  if (nameOf(element) === 'svg') return tidy(titleIn(element), LIMITS.string);
  if (isPicture) return '';
  const words = wordsOf(element, eyes, LONGEST_WORDS + 1);
  return words.length > LONGEST_WORDS ? '' : words;
}

/** `https://a.example/img/Amazon_logo.svg?1` → `amazon_logo`; also of a background in the inline style. */
function fileOf(element: Element, pageUrl: string): string {
  const style = attributeOf(element, 'style') ?? '';
  const source =
    attributeOf(element, 'src') ?? attributeOf(element, 'data') ?? /url\(["']?([^"')]{1,500})/i.exec(style)?.[1] ?? '';
  if (source === '' || /^\s*data:/i.test(source)) return '';
  const path = resolve(source.slice(0, LIMITS.url), element, pageUrl)?.pathname ?? '';
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last
    .replace(/\.\w{1,5}$/, '')
    .slice(0, LIMITS.string)
    .toLowerCase();
}

/** `apple-logo` of `nav-item apple-logo`: how a drawing is called that has no file. */
function classOfLogo(classes: string): string {
  const called = classes.split(/\s+/, 20).find((name) => /logo/i.test(name)) ?? '';
  return called.slice(0, LIMITS.string).toLowerCase();
}

function controlWords(control: Element, eyes: Eyes): string {
  return wordsOf(control, eyes, LIMITS.string) || labelOf(control, LIMITS.string);
}

function leadsTo(control: Element | null, pageUrl: string): string {
  const href = control && nameOf(control) === 'a' ? attributeOf(control, 'href') : null;
  const url = href === null || control === null ? null : resolve(href.slice(0, LIMITS.url), control, pageUrl);
  return url && /^https?:$/.test(url.protocol) ? `${url.hostname}${url.pathname}`.slice(0, LIMITS.string) : '';
}
