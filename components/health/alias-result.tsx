import type { AliasRule } from '#utils/data/health/alias-rule.ts';
import type { AliasOutcome } from '#utils/health/alias.ts';
import { language, word } from '#utils/i18n/words.ts';
import { OutLink } from './out-link.tsx';

/** What came of it: the address with what is known of its provider, or why there is none and what to do instead. */
export function AliasResult({ outcome, onCopy }: { outcome: AliasOutcome; onCopy(text: string): void }) {
  if ('alias' in outcome) {
    const { alias, rule } = outcome;
    return (
      <>
        <div class="made">
          <output class="phrase-text">
            <bdi dir="ltr">{alias}</bdi>
          </output>
          <button type="button" class="button" data-action="copyAlias" onClick={() => onCopy(alias)}>
            {word('health_copy')}
          </button>
        </div>
        <p>{rule ? word('alias_arrives', { provider: rule.provider }) : word('alias_unknown')}</p>
        {rule && <MadeThere rule={rule} />}
        <p class="soft small">{word('alias_caution')}</p>
      </>
    );
  }
  if (!('rule' in outcome)) return <p class="fault">{word(`alias_${outcome.problem}`)}</p>;
  return (
    <>
      <p>{word(`alias_${outcome.problem}`, { provider: outcome.rule.provider })}</p>
      <MadeThere rule={outcome.rule} />
    </>
  );
}

function MadeThere({ rule: { made } }: { rule: AliasRule }) {
  if (!made) return null;
  const name = made.name[language()];
  return (
    <p class="made-there">
      {word('alias_madeBy', { name })}{' '}
      <OutLink href={made.place} label={word('alias_openOf', { name })}>
        {word('alias_open')}
      </OutLink>
    </p>
  );
}
