import type { KeptLists, Scope, SiteEntry } from '#utils/data/person-lists.ts';
import { word } from '#utils/i18n/words.ts';
import type { ListWays, Until } from '../lists/list-ways.ts';
import { AddSite } from './add-site.tsx';
import { hostText } from './host-name.tsx';
import type { Act } from './options-view.tsx';
import { Section } from './section.tsx';
import { SiteRow } from './site-row.tsx';

export interface SectionInput {
  kept: KeptLists;
  ways: ListWays;
  act: Act;
  search: string;
}

interface TrustedSite extends SiteEntry {
  until: Until;
}

/** Sites that the person trusts: for good, and for this session. */
export function TrustedSection({ kept: { lists, session, managed }, ways, act, search }: SectionInput) {
  const entries: TrustedSite[] = [
    ...session.map((site) => ({ ...site, until: 'session' as const })),
    ...lists.trusted.map((site) => ({ ...site, until: 'always' as const })),
  ].sort(byHost);
  return (
    <Section
      id="trusted"
      title={word('options_trusted')}
      lead={word(managed?.mayOverride === false ? 'organisation_noTrust' : 'options_trustedLead')}
      entries={entries}
      search={search}
      textOf={({ host }) => hostText(host)}
      draw={({ host, scope, until }) => (
        <SiteRow
          key={`${host} ${until}`}
          site={{ host, scope }}
          isForSession={until === 'session'}
          onScope={(next) =>
            act(ways.trust(host, next, until), word('options_changed', { site: host }), () =>
              ways.trust(host, scope, until),
            )
          }
          onRemove={() =>
            act(ways.forget(host), word('options_removed', { site: host }), () => ways.trust(host, scope, until))
          }
        />
      )}
    >
      <AddSite
        kind="trusted"
        assess={ways.assess}
        onAdd={(site, scope, until) => act(ways.trust(site, scope, until), word('trust_done', { site }))}
      />
    </Section>
  );
}

/** Sites that the person never wants to trust. */
export function NeverSection({ kept: { lists }, ways, act, search }: SectionInput) {
  const saved = (host: string, scope: Scope) => () => ways.never(host, scope);
  return (
    <Section
      id="never"
      title={word('options_never')}
      lead={word('options_neverLead')}
      entries={lists.never.toSorted(byHost)}
      search={search}
      textOf={({ host }) => hostText(host)}
      draw={({ host, scope }) => (
        <SiteRow
          key={host}
          site={{ host, scope }}
          onScope={(next) => act(ways.never(host, next), word('options_changed', { site: host }), saved(host, scope))}
          onRemove={() => act(ways.forget(host), word('options_removed', { site: host }), saved(host, scope))}
        />
      )}
    >
      <AddSite
        kind="never"
        onAdd={(site, scope) => act(ways.never(site, scope), word('options_neverDone', { site }))}
      />
    </Section>
  );
}

function byHost(one: SiteEntry, other: SiteEntry): number {
  return one.host < other.host ? -1 : one.host > other.host ? 1 : 0;
}
