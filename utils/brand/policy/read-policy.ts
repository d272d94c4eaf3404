import { type Feature, isFeature } from '#utils/data/features.ts';
import type { OwnBrand, SiteEntry } from '#utils/data/person-lists.ts';
import { NO_POLICY, type Policy, type PolicyFault, type PolicyInForce } from '#utils/data/policy.ts';
import { isSensitivity } from '#utils/data/sensitivity.ts';
import { withoutInvisible } from '#utils/text/invisible.ts';
import { isMailAddress } from '#utils/text/mail-address.ts';
import { readSiteEntry } from '#utils/url/read-site-entry.ts';
import { ENTRIES_LIMIT } from '../lists/change-lists.ts';
import { readOwnBrand } from '../lists/read-own-brand.ts';

const CONTACT_LIMIT = 300;
const ADDRESSES_LIMIT = 5;

/** Takes what is good of one field into the policy and tells what is not. */
type FieldReader = (value: unknown, fault: Fault, lists: Policy['lists']) => Partial<Policy>;
type Fault = (code: string, where?: string) => void;

/**
 * Reads what a browser says that the organisation has set. Every field stands for itself: one that is broken is left out
 * and named, and so is every broken entry of a list; nothing is ever guessed. Never throws.
 */
export function readPolicy(raw: unknown): PolicyInForce {
  const faults: PolicyFault[] = [];
  if (!isObject(raw)) return { isThere: false, policy: NO_POLICY, faults };
  let policy = NO_POLICY;
  for (const [field, value] of Object.entries(raw)) {
    const fault = (code: string, where = '') => void faults.push({ field: field + where, code });
    const read = Object.hasOwn(readers, field) ? readers[field] : undefined;
    if (read) policy = { ...policy, ...read(value, fault, policy.lists) };
    else fault('unknownSetting');
  }
  return { isThere: Object.keys(raw).length > 0, policy, faults };
}

const readers: Record<string, FieldReader> = {
  ownBrands: (value, fault, lists) => ({ lists: { ...lists, ownBrands: readBrands(value, fault) } }),
  trusted: (value, fault, lists) => ({ lists: { ...lists, trusted: readSites(value, fault) } }),
  never: (value, fault, lists) => ({ lists: { ...lists, never: readSites(value, fault) } }),

  features(value, fault) {
    if (!isObject(value)) return refuse(fault, 'notAnObject');
    const features: Partial<Record<Feature, boolean>> = {};
    for (const [id, isOn] of Object.entries(value)) {
      if (!isFeature(id)) fault('unknownSetting', `.${id}`);
      else if (typeof isOn !== 'boolean') fault('notYesOrNo', `.${id}`);
      else features[id] = isOn;
    }
    return { features };
  },

  sensitivity: (value, fault) => (isSensitivity(value) ? { sensitivity: value } : refuse(fault, 'unknownChoice')),

  mayOverride: (value, fault) => (typeof value === 'boolean' ? { mayOverride: value } : refuse(fault, 'notYesOrNo')),

  reportTo(value, fault) {
    if (!Array.isArray(value)) return refuse(fault, 'notAList');
    const addresses = (value as unknown[]).filter((address, at): address is string => {
      if (isMailAddress(address)) return true;
      fault('notAMailAddress', `[${at}]`);
      return false;
    });
    if (addresses.length > ADDRESSES_LIMIT) fault('tooMany');
    return { reportTo: addresses.slice(0, ADDRESSES_LIMIT) };
  },

  contact(value, fault) {
    if (typeof value !== 'string') return refuse(fault, 'notText');
    if (value.length > CONTACT_LIMIT) return refuse(fault, 'textTooLong');
    return { contact: withoutInvisible(value.toWellFormed()).trim() };
  },

  opensFirstStart: (value, fault) =>
    typeof value === 'boolean' ? { opensFirstStart: value } : refuse(fault, 'notYesOrNo'),
};

function refuse(fault: Fault, code: string): Partial<Policy> {
  fault(code);
  return {};
}

function readSites(value: unknown, fault: Fault): SiteEntry[] {
  const sites = new Map<string, SiteEntry>();
  for (const [at, entry] of entriesOf(value, fault)) {
    const { host, scope = 'subdomains', ...rest } = entry;
    const where = `[${at}]`;
    if (Object.keys(rest).length > 0) fault('unknownSetting', `${where}.${Object.keys(rest)[0]}`);
    else if (typeof host !== 'string') fault('notText', `${where}.host`);
    else if (scope !== 'host' && scope !== 'subdomains') fault('unknownChoice', `${where}.scope`);
    else {
      const read = readSiteEntry(host, scope);
      if ('problem' in read) fault(read.problem, `${where}.host`);
      else if (sites.has(read.site.host)) fault('twiceSaid', where);
      else sites.set(read.site.host, read.site);
    }
  }
  return [...sites.values()];
}

function readBrands(value: unknown, fault: Fault): OwnBrand[] {
  const brands: OwnBrand[] = [];
  for (const [at, { names, domains, ...rest }] of entriesOf(value, fault)) {
    const where = `[${at}]`;
    if (Object.keys(rest).length > 0) fault('unknownSetting', `${where}.${Object.keys(rest)[0]}`);
    else if (!isTexts(names)) fault('notAList', `${where}.names`);
    else if (!isTexts(domains)) fault('notAList', `${where}.domains`);
    else {
      const read = readOwnBrand({ names, domains });
      if ('problem' in read) fault(read.problem, where);
      else brands.push(read.brand);
    }
  }
  return brands;
}

function entriesOf(value: unknown, fault: Fault): [number, Record<string, unknown>][] {
  if (!Array.isArray(value)) {
    fault('notAList');
    return [];
  }
  if (value.length > ENTRIES_LIMIT) fault('tooManyEntries');
  const found: [number, Record<string, unknown>][] = [];
  for (const [at, entry] of (value as unknown[]).slice(0, ENTRIES_LIMIT).entries()) {
    if (isObject(entry)) found.push([at, entry]);
    else fault('notAnObject', `[${at}]`);
  }
  return found;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
