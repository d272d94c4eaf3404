import type { ComponentChild, VNode } from 'preact';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws our components into a page once, anew each time, without Preact's renderer: a content script is loaded into
 * every frame of a webmail, and telling differences is most of Preact's weight. Only for components without hooks;
 * strings become text, `on…` listeners, everything else attributes.
 */
export function drawOnce(child: ComponentChild, into: Element): void {
  const drawn = into.ownerDocument.createDocumentFragment();
  append(child, drawn, into.ownerDocument);
  into.replaceChildren(drawn);
}

function append(child: unknown, into: Node, page: Document): void {
  if (Array.isArray(child)) {
    for (const each of child) append(each, into, page);
  } else if (isVNode(child)) {
    const { type, props } = child;
    if (typeof type === 'string') into.appendChild(element(type, props, into, page));
    // components of ours are functions; the fragment is one that gives its children
    else append((type as (props: object) => unknown)(props), into, page);
  } else if (typeof child === 'string' || typeof child === 'number') {
    into.appendChild(page.createTextNode(String(child)));
  }
}

function element(type: string, props: VNode['props'], into: Node, page: Document): Element {
  const space = type === 'svg' ? SVG : (into as Element).namespaceURI;
  const made = space === SVG ? page.createElementNS(SVG, type) : page.createElement(type);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children') append(value, made, page);
    else if (typeof value === 'function') made.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
    else if (value !== undefined && value !== null && (value !== false || name.startsWith('aria-'))) {
      made.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : String(value));
    }
  }
  return made;
}

function isVNode(child: unknown): child is VNode {
  return typeof child === 'object' && child !== null && 'type' in child && 'props' in child;
}
