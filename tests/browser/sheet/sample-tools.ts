import { findCut } from './checks/find-cut.ts';
import { findKeyboardFaults } from './checks/find-keyboard-faults.ts';
import { findMotion } from './checks/find-motion.ts';
import { findPale } from './checks/find-pale.ts';
import { findTurning } from './checks/find-turning.ts';
import { type AxeFinding, runAxe } from './checks/run-axe.ts';
import { settle } from './draw-sample.ts';
import { type Drawn, drawSheet, fitAll } from './sheet.ts';
import type { ViewName } from './views.ts';

/** Where a state stands on the sheet, in CSS pixels. */
export interface Place {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A finding in a state, in words for whoever mends it. */
export type Finding = readonly [state: string, what: string];

/** What can be asked of a sheet. */
export interface SampleTools {
  places(): Place[];
  /** States of which something is pressed by hand, with what. */
  hands(): { name: string; selector: string }[];
  /** To be called after the hand: gives the frames their heights. */
  fit(): Promise<void>;
  axe(source: string): Promise<AxeFinding[]>;
  /** What is cut or reaches out sideways when every state is at most so wide. */
  cutAt(width: number): Promise<Finding[]>;
  keyboardFaults(): Finding[];
  /** Texts and marks that don't stand out from what is behind them. */
  pale(): Finding[];
  /** Lays a rule over the styles of every state, in place of the one before. */
  restyle(css: string): void;
  /** What moves. */
  motion(): Finding[];
  /** `faults`: strangers' words that could turn the sentence around them; `count`: how many there are that can't. */
  turning(): { faults: Finding[]; count: number };
}

/** Draws a view and gives what can be asked of it. */
export async function openSampleTools(view: ViewName): Promise<SampleTools> {
  const drawn = await drawSheet(view);
  const inEach = (find: (page: Document) => string[]): Finding[] =>
    drawn.flatMap(({ name, frame }) => find(frame.contentDocument!).map((what) => [name, what] as const));
  return {
    places: () => drawn.map(placeOf),
    hands: () =>
      drawn.flatMap(({ name, sample }) => ('stand' in sample && sample.hand ? [{ name, selector: sample.hand }] : [])),
    async fit() {
      fitAll(drawn);
      await settle();
    },
    axe: (source) => runAxe(drawn, source),
    async cutAt(width) {
      for (const { frame } of drawn) frame.style.maxWidth = `${width}px`;
      await settle();
      fitAll(drawn);
      await settle();
      const cut = inEach(findCut);
      for (const { frame } of drawn) frame.style.maxWidth = '';
      await settle();
      fitAll(drawn);
      await settle();
      return cut;
    },
    keyboardFaults: () => inEach(findKeyboardFaults),
    pale: () => inEach(findPale),
    restyle(css) {
      for (const { frame } of drawn) layOver(frame.contentDocument!, css);
    },
    motion: () => inEach(findMotion),
    turning() {
      const found = drawn.map(({ name, frame }) => ({ name, ...findTurning(frame.contentDocument!) }));
      return {
        faults: found.flatMap(({ name, faults }) => faults.map((what) => [name, what] as const)),
        count: found.reduce((sum, { isolated }) => sum + isolated, 0),
      };
    },
  };
}

function placeOf({ name, frame }: Drawn): Place {
  const { x, y, width, height } = frame.getBoundingClientRect();
  return { name, x: x + scrollX, y: y + scrollY, width, height };
}

function layOver(page: Document, css: string): void {
  const style = page.querySelector('style.over') ?? page.head.appendChild(page.createElement('style'));
  style.className = 'over';
  style.textContent = css;
}
