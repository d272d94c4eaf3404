import type { OwnBrand } from '#utils/data/person-lists.ts';
import { Stranger } from '../stranger.tsx';
import { HostName } from './host-name.tsx';

/** Names and domains of an own brand. */
export function BrandWords({ brand: { names, domains } }: { brand: OwnBrand }) {
  const [name = '', ...others] = names;
  return (
    <span class="brand-words">
      <span>
        <b>
          <Stranger text={name} />
        </b>
        {others.map((other) => (
          <span class="soft" key={other}>
            {' · '}
            <Stranger text={other} />
          </span>
        ))}
      </span>
      <span class="domains">
        {domains.map((host) => (
          <HostName key={host} host={host} />
        ))}
      </span>
    </span>
  );
}
