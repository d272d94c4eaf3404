import { describe, expect, test } from 'vitest';
import type { MailExample } from '#utils/detect/define-mail-detector.ts';
import { createKnown } from '#utils/detect/known.ts';
import { mailDetectors } from '#utils/detect/mail/mail-detectors.ts';
import { readAddresses } from '#utils/mail/source/read-addresses.ts';
import { assessMailWithLinks } from '#utils/verdict/assess-mail.ts';

const known = createKnown();

function codesOf({
  from,
  subject = '',
  body = '',
  proof = 'unread',
  list,
  links = [],
  isSignatureBroken = false,
}: MailExample): string[] {
  const words = { from: readAddresses(from).mailboxes, subject, body };
  const way = {
    proof: { state: proof, domain: proof === 'pass' ? 'example.org' : '', by: '' },
    list: list ?? null,
    isSignatureBroken,
  };
  return assessMailWithLinks(words, way, links, known).mail.reasons.map(({ code }) => code);
}

describe.each(mailDetectors.map((detector) => [detector.code, detector] as const))('%s', (code, { examples }) => {
  test.each(examples.hit.map((example) => [example.from, example] as const))('hit: %s', (_, example) => {
    expect(codesOf(example)).toContain(code);
  });
  test.each(examples.miss.map((example) => [example.from, example] as const))('miss: %s', (_, example) => {
    expect(codesOf(example)).not.toContain(code);
  });
});
