import { useId } from 'preact/hooks';
import type { Scope } from '#utils/data/person-lists.ts';
import { say, word } from '#utils/i18n/words.ts';
import { Choice } from '../lists/choice.tsx';
import { Sentence } from '../sentence.tsx';
import type { HostInQuestion } from './host-in-question.ts';

interface ScopeChoiceProps {
  place: HostInQuestion;
  value: Scope;
  onChoose(value: Scope): void;
}

/** This host, or the whole site where there is one. */
export function ScopeChoice({ place: { host, site }, value, onChoose }: ScopeChoiceProps) {
  return (
    <Choice<Scope>
      label={word('trust_howFar')}
      name={useId()}
      value={value}
      onChoose={onChoose}
      options={[
        { value: 'host', children: <Sentence parts={say('trust_hostOnly', { site: host })} /> },
        ...(site
          ? [{ value: 'subdomains' as const, children: <Sentence parts={say('trust_withUnder', { site })} /> }]
          : []),
      ]}
    />
  );
}

/** What is written into a list when this much is chosen. */
export function siteIn({ host, site }: HostInQuestion, scope: Scope): string {
  return scope === 'host' ? host : (site ?? host);
}
