import { HREF_LIMIT } from '#utils/url/link-sighting.ts';

/**
 * An address as a request is compared: without fragment, user-info and the dot after the host, none of which a server
 * sees as another page; and without scheme where the browser may change `http` to `https` by itself.
 * `null` for what is no web address: that can't be opened by a link.
 */
export function addressKey(href: string): string | null {
  const url = webAddress(href);
  if (!url) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  return url.port === '' ? `http(s)${url.href.slice(url.href.indexOf(':'))}` : url.href;
}

function webAddress(href: string): URL | null {
  if (href.length > HREF_LIMIT || !URL.canParse(href)) return null;
  const url = new URL(href);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}
