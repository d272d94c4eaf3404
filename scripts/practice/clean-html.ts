import { Window } from 'happy-dom';
import { escapeHtml } from './escape-html.ts';

/** Elements a mail may bring, with the attributes they may keep beside `style`, `dir` and `lang`. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  area: ['href', 'alt', 'shape', 'coords'],
  img: ['src', 'alt', 'width', 'height', 'usemap'],
  map: ['name'],
  form: ['action', 'method'],
  input: ['type', 'name', 'value', 'placeholder'],
  button: ['type', 'formaction'],
  svg: ['width', 'height', 'viewBox'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'fill'],
  text: ['x', 'y', 'fill', 'text-anchor', 'font-size'],
  ...plain(
    'b big blockquote br center code div em h1 h2 h3 h4 hr i label li ol p pre s small span strong sub sup u ul',
  ),
  ...plain('table tbody td tfoot th thead tr'),
};

/** Left out with all that is in them. */
const NEVER = /^(script|style|title|iframe|object|embed|template|noscript|textarea|select|base|meta|link)$/;
const EMPTY = /^(area|br|hr|img|input)$/;
const ADDRESSES = /^(href|action|formaction)$/;
const ALWAYS = ['style', 'dir', 'lang'];
const STYLES =
  /^(color|background-color|font-(size|weight|style)|line-height|text-(align|decoration)|(padding|margin|border)(-\w+)*|(max-)?width|height|display)$/;

/**
 * A mail's HTML as a webmail would show it: written anew from an allow-list, so that nothing runs, loads or leaves its
 * place. Addresses stay as they were written, links open apart. Pictures are those the mail brings along.
 */
export function cleanHtml(html: string, pictures: ReadonlyMap<string, string> = new Map()): string {
  const window = new Window();
  try {
    const { body } = new window.DOMParser().parseFromString(html, 'text/html');
    return inside(body as unknown as ParentNode, pictures);
  } finally {
    window.close();
  }
}

function inside(parent: ParentNode, pictures: ReadonlyMap<string, string>): string {
  return [...parent.childNodes].map((node) => write(node, pictures)).join('');
}

function write(node: ChildNode, pictures: ReadonlyMap<string, string>): string {
  if (node.nodeType === 3) return escapeHtml(node.textContent ?? '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.localName.toLowerCase();
  if (NEVER.test(name)) return '';
  const content = EMPTY.test(name) ? '' : inside(element, pictures);
  const allowed = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
  if (!allowed) return content;
  const attributes = [...allowed, ...ALWAYS]
    .map((attribute) => [attribute, keep(attribute, element.getAttribute(attribute), pictures)] as const)
    .filter(([, value]) => value !== null)
    .map(([attribute, value]) => ` ${attribute}="${escapeHtml(value ?? '')}"`);
  if (/^(a|area|form)$/.test(name)) attributes.push(' target="_blank"');
  return `<${name}${attributes.join('')}>${EMPTY.test(name) ? '' : `${content}</${name}>`}`;
}

function keep(attribute: string, value: string | null, pictures: ReadonlyMap<string, string>): string | null {
  if (value === null) return null;
  if (ADDRESSES.test(attribute)) return /^\s*(https?|mailto|tel):/i.test(value) ? value : null;
  if (attribute === 'src') return pictures.get(value.replace(/^cid:/, '')) ?? null;
  if (attribute === 'style') return keepStyles(value);
  return value;
}

function keepStyles(style: string): string | null {
  const kept = style
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => STYLES.test(declaration.split(':')[0]?.trim() ?? ''))
    .filter((declaration) => !/url\(|expression|\\/i.test(declaration));
  return kept.length > 0 ? kept.join(';') : null;
}

function plain(names: string): Record<string, readonly string[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, []]));
}
