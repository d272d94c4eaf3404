import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Known } from '#utils/detect/define-link-detector.ts';
import { readArcChain } from '#utils/mail/auth/arc-chain.ts';
import { noticeOfMail } from '#utils/notice/notice-of.ts';
import { assessSource, type SourceVerdict } from '#utils/verdict/assess-source.ts';
import { tellLink, tellReasons } from './tell-verdict.ts';

/**
 * The verdict on the mail in a file; `line` is its path. What can't be read becomes `{"file", "error"}`. `authservIds`: names of
 * the mailbox's provider in its own results; without one they are read from the header's stamps.
 */
export function judgeMailLine(line: string, authservIds: readonly string[], known: Known): object {
  const file = line.startsWith('\ufeff') ? line.slice(1) : line;
  if (file.trim() === '') return { file, error: 'The line is empty.' };

  const bytes = readBytes(file);
  if (typeof bytes === 'string') return { file, error: bytes };
  const judged = assessSource(bytes, authservIds.length > 0 ? { authservIds } : null, known);
  if (judged.source.fields.length === 0) return { file, error: 'There is no mail in this file: it has no header.' };
  return { file, ...tell(judged, known) };
}

/** The bytes, or a sentence that says why there are none. */
function readBytes(file: string): Uint8Array | string {
  try {
    // npm moves to the project's folder before it starts a script
    const bytes = readFileSync(resolve(process.env.INIT_CWD ?? '.', file));
    return bytes.length === 0 ? 'The file is empty.' : bytes;
  } catch (error) {
    return `The file could not be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function tell({ source, verdict, words, authentication, links }: SourceVerdict, known: Known): object {
  const { level, claims, sender, proof, reasons } = verdict;
  const { trust, spf, dkim, dmarc, arc } = authentication;
  return {
    level,
    claims,
    sender: { name: sender.name, address: sender.address, site: sender.site },
    authentication: { ...proof, trust, spf, dkim, dmarc, arc, arcChain: readArcChain(source) },
    links: links.map(tellLink),
    reasons: tellReasons(reasons),
    notice: noticeOfMail(words, verdict, known.brands),
  };
}
