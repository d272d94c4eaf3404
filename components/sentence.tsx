import type { Part } from '#utils/i18n/fill.ts';
import { Stranger } from './stranger.tsx';

/** A sentence in parts: our words as they are, a stranger's words isolated. */
export function Sentence({ parts }: { parts: readonly Part[] }) {
  // a sentence's parts never change places, so their index names them
  return <>{parts.map((part, at) => (typeof part === 'string' ? part : <Stranger key={at} text={part.value} />))}</>;
}
