import { isNoticeChannel, isNoticeKind, isReading, type Notice, type NoticeChannel } from '#utils/notice/notice.ts';

/** Where the guide begins: with a notice that was recognised, or with an incident of the log. No words of a mail are in it. */
export interface GuideStart extends Notice {
  /** Id of the brand whose account the notice speaks of. */
  brand: string | null;
  channel: NoticeChannel;
}

const BRAND_ID = /^[\w.-]{1,260}$/;

/** Address of the guide in the extension: with a notice, or with its questions. */
export function guidePath(start: GuideStart | null): `/guide.html${string}` {
  if (!start) return '/guide.html';
  const { kind, reading, brand, channel } = start;
  return `/guide.html#${new URLSearchParams({ kind, reading, channel, ...(brand !== null && { brand }) })}`;
}

/** What the guide's address names; `null` when that is nothing it knows. What is odd in the rest counts as not said. */
export function guideInAddress(hash: string): GuideStart | { incident: string } | null {
  const named = new URLSearchParams(hash.replace(/^#/, ''));
  const incident = named.get('incident');
  if (incident !== null) return /^[\w-]{1,60}$/.test(incident) ? { incident } : null;
  const [kind, reading, brand, channel] = ['kind', 'reading', 'brand', 'channel'].map((name) => named.get(name));
  if (!isNoticeKind(kind)) return null;
  return {
    kind,
    reading: isReading(reading) ? reading : 'unproven',
    brand: brand && BRAND_ID.test(brand) ? brand : null,
    channel: isNoticeChannel(channel) ? channel : 'mail',
  };
}
