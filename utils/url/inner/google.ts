/** `/amp/s/host/…` and `/c/s/host/…` mean https, without the `s` http. */
export function fromAmpPath({ pathname, search }: URL): string | null {
  const parts = /^\/(?:amp|c|v|wp)\/(s\/)?(.+)$/.exec(pathname);
  return parts ? `${parts[1] ? 'https' : 'http'}://${parts[2]}${search}` : null;
}

/**
 * Google Translate writes `.` of the host as `-` and `-` as `--`, and puts `0-` and `-0` around a host that would read
 * as punycode; the query tells http from https.
 */
export function fromTranslatedHost({ hostname, pathname, searchParams }: URL): string | null {
  const dashed = hostname.replace(/\.translate\.goog\.?$/, '').replace(/^0-(.+)-0$/, '$1');
  if (dashed.includes('.') || !dashed.includes('-')) return null;

  const host = dashed.replaceAll('--', '\u0000').replaceAll('-', '.').replaceAll('\u0000', '-');
  const scheme = searchParams.get('_x_tr_sch') === 'http' ? 'http' : 'https';
  const own = [...searchParams].filter(([name]) => !name.startsWith('_x_tr_'));
  const query = own.length > 0 ? `?${new URLSearchParams(own)}` : '';
  return `${scheme}://${host}${pathname}${query}`;
}
