import { explain, nameOf } from '#utils/i18n/explain.ts';
import type { Part } from '#utils/i18n/fill.ts';
import { say, word } from '#utils/i18n/words.ts';
import type { Examination, ExaminedLink } from '#utils/verdict/examination.ts';
import { mailSentence } from '../mail-sentence.ts';
import { spellUnseen } from '../stranger.tsx';
import { headline } from '../verdict-head.tsx';
import { machinesOf } from './chain-machines.ts';

const LINKS_TOLD = 100;

/** A stranger's words so that no program makes a link of them: `https://a.b` → `hxxps://a[.]b`. */
function defang(text: string): string {
  return spellUnseen(text)
    .replace(/\bhttp(?=s?:)/gi, 'hxxp')
    .replace(/(?<=[\p{L}\p{N}-])\.(?=[\p{L}\p{N}])/gu, '[.]')
    .replace(/@/g, '[@]');
}

/** The result as plain text, for a colleague or a report desk: no link in it can be opened by mistake. */
export function plainReport(examination: Examination): string {
  const { verdict, subject, kind, links, authentication, chain } = examination;
  const { sender, reasons, names, claims } = verdict;
  const lines = [headline(verdict), ''];
  if (kind !== 'text') {
    lines.push(labelled('inspector_from', `${spellUnseen(sender.name)} <${defang(sender.address)}>`.trim()));
    lines.push(labelled('inspector_subject', defang(subject) || word('inspector_noSubject')));
  }
  lines.push(
    labelled(
      'inspector_claim',
      claims.map(({ brand }) => nameOf(brand, names)).join(', ') || word('inspector_noClaim'),
    ),
  );
  lines.push(
    '',
    ...(reasons.length > 0
      ? reasons.map((one) => `- ${tell(explain(one, names).why)}`)
      : [tell(mailSentence(verdict))]),
  );
  if (authentication) lines.push('', word('inspector_authentication'), ...checksOf(authentication));
  if (chain && chain.hops.length > 0) lines.push('', word('inspector_chain'), ...stationsOf(chain));
  if (links.length > 0) lines.push('', word('inspector_links'), ...links.slice(0, LINKS_TOLD).map(lineOf));
  return `${lines.join('\n')}\n`;
}

function labelled(key: 'inspector_from' | 'inspector_subject' | 'inspector_claim', value: string): string {
  return `${word(key)}: ${value}`;
}

function tell(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : defang(part.value))).join('');
}

function checksOf({ trust, authservId, spf, dkim, dmarc }: NonNullable<Examination['authentication']>): string[] {
  const by = tell(say(`authTrust_${trust}`, { by: authservId || word('authTrust_nameless') }));
  if (trust === 'none' || trust === 'unconfirmed') return [by];
  const told = [['DMARC', dmarc] as const, ['SPF', spf] as const, ...dkim.map((check) => ['DKIM', check] as const)];
  return [
    by,
    ...told.map(([name, { result, outcome, domain }]) => `- ${name}: ${result || outcome} ${defang(domain ?? '')}`),
  ];
}

function stationsOf(chain: NonNullable<Examination['chain']>): string[] {
  return machinesOf(chain).map(({ name, address, standing, time }) => {
    const at = time === null ? '' : new Date(time).toISOString();
    const where = [defang(name), address && address !== name ? `(${defang(address)})` : '', at]
      .filter(Boolean)
      .join(' ');
    return `- ${where} [${word(`chain_${standing}`)}]`;
  });
}

function lineOf({ verdict, count }: ExaminedLink): string {
  const codes = verdict.reasons.map(({ code }) => code).join(', ');
  return `- [${word(`level_${verdict.level}`)}] ${defang(verdict.destination)}${count > 1 ? ` ×${count}` : ''}${codes ? ` (${codes})` : ''}`;
}
