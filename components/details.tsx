import type { ComponentChildren } from 'preact';
import { word } from '#utils/i18n/words.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import { Stranger } from './stranger.tsx';

/** Everything exact about a verdict, folded away until somebody asks: addresses, the form on the wire, wrappers, codes. */
export function Details({ verdict }: { verdict: Verdict }) {
  const { shown, site, destination, reasons } = verdict;
  return (
    <dl class="details" hidden>
      <Entry label={word('card_address')}>
        <Stranger text={destination || shown.rest} />
      </Entry>
      {site && (
        <Entry label={word('card_owner')}>
          <Stranger text={site} />
        </Entry>
      )}
      {shown.punycode && (
        <Entry label={word('card_punycode')}>
          <Stranger text={shown.punycode} />
        </Entry>
      )}
      {shown.via.length > 0 && (
        <Entry label={word('card_viaHosts')}>
          {shown.via.map((host, at) => (
            <div key={`${at} ${host}`}>
              <Stranger text={host} />
            </div>
          ))}
        </Entry>
      )}
      {reasons.length > 0 && (
        <Entry label={word('card_codes')}>
          <code>{reasons.map(({ code }) => code).join(' · ')}</code>
        </Entry>
      )}
    </dl>
  );
}

function Entry({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
