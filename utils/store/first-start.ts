import { browser } from '@wxt-dev/browser';
import { type Area, trySet } from './area.ts';

/** Whether the person has been through the first start, or put it away. Nothing of what they did there is kept. */
export interface FirstStart {
  isOver(): Promise<boolean>;
  /** `false` when the store doesn't take it. */
  end(): Promise<boolean>;
}

const KEY = 'firstStartOver';

/** Opens the mark in the area. A store that can't be read counts as over: nobody is to be greeted again and again. */
export function createFirstStart(area: Area = browser.storage.local): FirstStart {
  return {
    isOver: () =>
      area.get(KEY).then(
        ({ [KEY]: mark }) => mark === true,
        () => true,
      ),
    end: () => trySet(area, { [KEY]: true }),
  };
}
