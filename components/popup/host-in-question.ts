import type { Verdict } from '#utils/verdict/verdict.ts';

export interface HostInQuestion {
  host: string;
  /** The registrable domain; `null` where nothing lies under it: a number, a bare name. */
  site: string | null;
}

/** The host at which a link ends, in ASCII; `null` for what is no web address or whose end is hidden. */
export function hostInQuestion({ site, destination, reasons }: Verdict): HostInQuestion | null {
  if (site === '' || reasons.some(({ code }) => code === 'hidesDestination')) return null;
  // only the path of a kept address is ever cut
  const url = URL.canParse(destination) ? new URL(destination) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/\.$/, '');
  const isName = host.includes('.') && !/^[\d.]+$/.test(host) && !host.startsWith('[');
  return { host, site: isName ? site : null };
}
