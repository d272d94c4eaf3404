import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPolicy } from '#utils/brand/policy/read-policy.ts';
import { FEATURES } from '#utils/data/features.ts';

const docs = readFileSync('docs/organisations.md', 'utf8');
const examples = [...docs.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => JSON.parse(json!));

test('the documented policies of both browsers are read whole', () => {
  const [chromium, firefox] = examples;
  const theirs = [
    chromium['3rdparty'].extensions['<id>'],
    firefox.policies['3rdparty'].Extensions['honmono@honmono.invalid'],
  ];
  for (const policy of theirs) expect(readPolicy(policy)).toMatchObject({ isThere: true, faults: [] });
});

test('every field and every feature is documented', () => {
  const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
  for (const field of Object.keys(properties)) expect(docs).toContain(`| \`${field}\` |`);
  for (const { id } of FEATURES) expect(docs).toContain(`\`${id}\``);
});
