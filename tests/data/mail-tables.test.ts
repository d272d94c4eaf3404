import { expect, test } from 'vitest';
import { brands } from '#utils/data/brands.ts';
import { mailProviders } from '#utils/data/mail-providers.ts';
import { rentableSenders } from '#utils/data/rentable-senders.ts';

const HOST = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/;
const repeated = (list: readonly string[]) => list.filter((one, at) => list.indexOf(one) !== at);

test('mail providers are written as they are compared', () => {
  for (const { name, authservIds, machines, webmails, edges = [] } of mailProviders) {
    expect(
      [...machines, ...webmails, ...edges].filter((host) => !HOST.test(host)),
      name,
    ).toEqual([]);
    expect(
      authservIds.filter((id) => !HOST.test(id.replace(/^\./, ''))),
      name,
    ).toEqual([]);
    expect(machines.length, name).toBeGreaterThan(0);
    const isOwn = (edge: string) => machines.some((machine) => edge === machine || edge.endsWith(`.${machine}`));
    expect(
      edges.filter((edge) => !isOwn(edge)),
      name,
    ).toEqual([]);
  }
  expect(repeated(mailProviders.flatMap(({ webmails }) => webmails))).toEqual([]);
  expect(repeated(mailProviders.map(({ name }) => name))).toEqual([]);
});

test('rentable senders: each host once, and brands that there are', () => {
  const hosts = rentableSenders.flatMap((sender) => sender.hosts);
  expect(hosts.filter((host) => !HOST.test(host))).toEqual([]);
  expect(repeated(hosts)).toEqual([]);
  const ids = new Set(brands.map(({ id }) => id));
  expect(rentableSenders.filter(({ brand }) => brand !== undefined && !ids.has(brand))).toEqual([]);
});

test.each([
  ['mail providers', mailProviders.map(({ name }) => name)],
  ['rentable senders', rentableSenders.map(({ service }) => service)],
])('%s are sorted', (_, names) => {
  expect(names).toEqual([...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
});
