import { defang } from '#utils/text/defang.ts';
import { redactAddress, redactText } from '#utils/text/redact.ts';

/** What is reported: facts alone, as they were judged. Strings of strangers are still as they were met. */
export interface ReportFacts {
  kind: 'link' | 'mail' | 'page';
  /** Name of the brand that is claimed or imitated; `null` when there is none. */
  brand: string | null;
  /** The level in the reader's language. */
  level: string;
  /** `null` where no mail is reported. */
  sender: { name: string; address: string } | null;
  /** Where the link leads; empty where no link is reported. */
  address: string;
  /** Hosts that the link passes on its way. */
  via: readonly string[];
  /** The reasons, in sentences whose strange parts are still live. */
  reasons: readonly (readonly ReportPart[])[];
  /** When it was reported. */
  at: string;
}

/** A sentence in parts: our words, and a stranger's. */
export type ReportPart = string | { value: string };

/** Our words, in the language of the report. */
export interface ReportWords {
  /** `null`: no brand is in play. */
  subject(brand: string | null): string;
  opening: Record<ReportFacts['kind'], string>;
  labels: Record<'brand' | 'level' | 'senderName' | 'senderAddress' | 'address' | 'via' | 'reasons' | 'at', string>;
  /** Says that links were made harmless and what was left out. */
  closing: string;
}

/** A report that the person may send: nothing is sent by itself. */
export interface Draft {
  subject: string;
  body: string;
}

/** Longest address that is reported, in UTF-16 units. */
const ADDRESS_LIMIT = 1_000;

/** Writes the draft: facts only, links made harmless, codes and the person's own address left out. */
export function draftReport(facts: ReportFacts, words: ReportWords): Draft {
  const { labels } = words;
  const { sender, brand } = facts;
  const about = sender ? [sender.address] : [];
  const stranger = (text: string) => defang(redactText(oneLine(text), about));
  const address = facts.address && defang(redactAddress(cut(oneLine(facts.address))));
  const lines: (readonly [string, string])[] = [
    [labels.brand, brand === null ? '' : oneLine(brand)],
    [labels.level, facts.level],
    [labels.senderName, sender ? stranger(sender.name) : ''],
    [labels.senderAddress, sender ? defang(oneLine(sender.address)) : ''],
    [labels.address, address],
    [labels.via, facts.via.map((host) => defang(oneLine(host))).join(' → ')],
    [labels.at, facts.at],
  ];
  const reasons = facts.reasons.map(
    (parts) => `- ${parts.map((part) => (typeof part === 'string' ? part : stranger(part.value))).join('')}`,
  );
  const told = lines.filter(([, text]) => text !== '').map(([label, text]) => `${label}: ${text}`);
  const why = reasons.length > 0 ? ['', `${labels.reasons}:`, ...reasons] : [];
  return {
    subject: oneLine(words.subject(brand)),
    body: [words.opening[facts.kind], '', ...told, ...why, '', words.closing].join('\n'),
  };
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();
}

function cut(address: string): string {
  return address.length <= ADDRESS_LIMIT ? address : `${address.slice(0, ADDRESS_LIMIT).toWellFormed()}…`;
}
