import type { BannerRequest } from '#utils/guard/banner-port.ts';
import { word } from '#utils/i18n/words.ts';
import type { CheckState } from '#utils/messaging/contract.ts';
import { onPress } from './on-press.ts';

type Props = Pick<BannerRequest, 'check' | 'ways'>;

/** What can be done about the mail's source: have it read, see what was found, or take it to the inspector. */
export function CheckWay({ check, ways }: Props) {
  if (check === null) return null;
  if (check === 'done') return <Way name="inspect" label={word('check_see')} press={ways.inspect} />;
  const isUnderway = check === 'underway';
  return (
    <>
      {canBeRead(check) && (
        <Way
          name="check"
          label={word(isUnderway ? 'check_underway' : check === 'notYet' ? 'check_begin' : 'check_again')}
          press={ways.check}
          isWaiting={isUnderway}
        />
      )}
      {isProblem(check) && <Way name="inspect" label={word('check_inspect')} press={ways.inspect} />}
    </>
  );
}

/** Why the source could not be read; nothing while there is nothing to say. */
export function CheckProblem({ check }: Pick<BannerRequest, 'check'>) {
  return check !== null && isProblem(check) ? <p class="problem">{word(`source_${check}`)}</p> : null;
}

/** Whether looking at the source ended with a reason why not. */
export function isProblem(check: CheckState): check is Exclude<CheckState, 'notYet' | 'underway' | 'done'> {
  return check !== 'notYet' && check !== 'underway' && check !== 'done';
}

/** Some webmails give the source to the person alone, however often they are asked; and no mail grows smaller. */
export function canBeRead(check: CheckState): boolean {
  return check !== 'notOffered' && check !== 'openOriginal' && check !== 'switchedOff' && check !== 'tooLarge';
}

function Way(props: { name: 'check' | 'inspect'; label: string; press: () => void; isWaiting?: boolean }) {
  const { name, label, press, isWaiting } = props;
  return (
    <button
      type="button"
      class="button"
      data-way="check"
      data-does={name}
      aria-disabled={isWaiting}
      onClick={onPress(press)}
    >
      {label}
    </button>
  );
}
