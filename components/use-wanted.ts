import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * What a switch shows and how it is turned: what the person wants is seen at once and stays, whatever else is drawn meanwhile,
 * until what is kept (`kept`) says the same, or changes when nothing is under way. Where it could not be kept (`keep` answers
 * `false`) the switch goes back.
 */
export function useWanted<Value>(
  kept: Value,
  keep: (wanted: Value) => Promise<boolean>,
): [shown: Value, turn: (wanted: Value) => Promise<boolean>] {
  const [wanted, setWanted] = useState<{ value: Value } | null>(null);
  const underway = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when what is kept has changed
  useEffect(() => {
    if (underway.current === 0 || wanted?.value === kept) setWanted(null);
  }, [kept]);
  const turn = async (value: Value) => {
    const mine = { value };
    setWanted(mine);
    underway.current += 1;
    const isKept = await keep(value);
    underway.current -= 1;
    if (!isKept) setWanted((latest) => (latest === mine ? null : latest));
    return isKept;
  };
  return [wanted ? wanted.value : kept, turn];
}
