import { word } from '#utils/i18n/words.ts';
import { onPress } from './on-press.ts';

/** The way to the steps that a notice asks for. */
export function GuideWay({ press, isFirst = false }: { press: () => void; isFirst?: boolean }) {
  return (
    <button type="button" class={isFirst ? 'button first' : 'button'} data-way="guide" onClick={onPress(press)}>
      {word('banner_whatToDo')}
    </button>
  );
}
