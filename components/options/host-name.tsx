import { decodeHost } from '#utils/url/decode-host.ts';
import { Stranger } from '../stranger.tsx';

/** A host as it is read, and as it goes over the wire when that differs. */
export function HostName({ host }: { host: string }) {
  const read = decodeHost(host);
  return (
    <span class="host-name">
      <b>
        <Stranger text={read} />
      </b>
      {read !== host && (
        <span class="soft small">
          {' '}
          <Stranger text={host} />
        </span>
      )}
    </span>
  );
}

/** What the search looks through. */
export function hostText(host: string): string {
  return `${host} ${decodeHost(host)}`;
}
