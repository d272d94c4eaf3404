import { type AssetFacts, LIMITS } from './page-facts.ts';
import { findInRoots, type Root } from './page-roots.ts';
import { hostOf, resolve } from './resolve.ts';
import { attributeOf, nameOf } from './safe-dom.ts';

const LOADED = '[src]:is(img,script,iframe,source,input[type="image" i]),link[href],meta[property="og:url" i]';
const MOST_CANDIDATES = 400;

/** What is loaded from other hosts, each kind of each host once, those that tell most first. */
export function readAssets(roots: readonly Root[], pageUrl: string): AssetFacts[] {
  const found = new Map<string, AssetFacts>();
  const ownHost = hostOf(pageUrl);
  for (const element of findInRoots(roots, LOADED, MOST_CANDIDATES)) {
    const written = addressIn(element);
    if (written === '' || written.startsWith('data:')) continue;
    const url = resolve(written.slice(0, LIMITS.url), element, pageUrl);
    const kind = url && kindOf(element, url.pathname);
    if (!url || !kind || !/^https?:$/.test(url.protocol) || url.hostname === ownHost) continue;
    const key = `${kind} ${url.hostname}`;
    if (!found.has(key)) found.set(key, { kind, host: url.hostname, path: url.pathname.slice(0, LIMITS.string) });
  }
  return [...found.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)).slice(0, LIMITS.assets);
}

const ORDER: readonly AssetFacts['kind'][] = ['canonical', 'style', 'icon', 'logo', 'image', 'script', 'frame'];

function addressIn(element: Element): string {
  const [name] = ['href', 'src', 'content'].filter((attribute) => attributeOf(element, attribute) !== null);
  return (name && attributeOf(element, name)) ?? '';
}

function kindOf(element: Element, path: string): AssetFacts['kind'] | null {
  const name = nameOf(element);
  if (name === 'meta') return 'canonical';
  if (name === 'script') return 'script';
  if (name === 'iframe') return 'frame';
  if (name !== 'link') return /logo|brand/i.test(path) ? 'logo' : 'image';
  const relation = attributeOf(element, 'rel') ?? '';
  if (/canonical/i.test(relation)) return 'canonical';
  if (/icon/i.test(relation)) return 'icon';
  return /stylesheet/i.test(relation) || attributeOf(element, 'as') === 'style' ? 'style' : null;
}
