import type { ComponentChildren } from 'preact';
import type { Feature } from '#utils/data/features.ts';
import type { SiteEntry } from '#utils/data/person-lists.ts';
import type { PolicyInForce } from '#utils/data/policy.ts';
import { word } from '#utils/i18n/words.ts';
import { Stranger } from '../stranger.tsx';
import { BrandWords } from './brand-words.tsx';
import { HostName } from './host-name.tsx';
import { PolicyFaults } from './policy-faults.tsx';

/** What the organisation has set: to be seen, not to be changed. Nothing where the browser isn't managed. */
export function OrganisationSection({ rules: { isThere, policy, faults } }: { rules: PolicyInForce }) {
  if (!isThere) return null;
  const { lists, features, sensitivity, mayOverride, reportTo, contact, opensFirstStart } = policy;
  const switched = Object.entries(features) as [Feature, boolean][];
  return (
    <section class="list managed" id="organisation" aria-labelledby="organisation-title">
      <h2 id="organisation-title">{word('organisation_title')}</h2>
      <p class="soft small">{word('organisation_lead')}</p>
      {!opensFirstStart && <p class="note">{word('organisation_noFirstStart')}</p>}
      {!mayOverride && <p class="note">{word('organisation_noOverride')}</p>}
      <Group title={word('organisation_brands')} name="brands">
        {lists.ownBrands.map((brand) => (
          <li class="entry" key={brand.domains[0]}>
            <BrandWords brand={brand} />
          </li>
        ))}
      </Group>
      <Group title={word('organisation_trusted')} name="trusted">
        {lists.trusted.map(drawSite)}
      </Group>
      <Group title={word('organisation_never')} name="never">
        {lists.never.map(drawSite)}
      </Group>
      <Group title={word('organisation_features')} name="features">
        {switched.map(([id, isOn]) => (
          <li class="entry" key={id}>
            {word(`feature_${id}`)}
            <span class="tag">{word(isOn ? 'organisation_isOn' : 'organisation_isOff')}</span>
          </li>
        ))}
      </Group>
      <Group title={word('organisation_sensitivity')} name="sensitivity">
        {sensitivity !== null && [<li class="entry">{word(`sensitivity_${sensitivity}`)}</li>]}
      </Group>
      <Group title={word('organisation_reportTo')} name="reportTo">
        {reportTo.map((address) => (
          <li class="entry" key={address}>
            <Stranger text={address} />
          </li>
        ))}
      </Group>
      <Group title={word('organisation_contact')} name="contact">
        {contact !== '' && [
          <li class="entry">
            <Stranger text={contact} />
          </li>,
        ]}
      </Group>
      <PolicyFaults faults={faults} />
    </section>
  );
}

function drawSite({ host, scope }: SiteEntry) {
  return (
    <li class="entry" key={host} data-host={host}>
      <HostName host={host} />
      {scope === 'host' && <span class="tag">{word('organisation_hostOnly')}</span>}
    </li>
  );
}

function Group({ title, name, children }: { title: string; name: string; children: ComponentChildren[] | false }) {
  if (children === false || children.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="entries" data-group={name}>
        {children}
      </ul>
    </>
  );
}
