import type { VNode } from 'preact';

/** Pages of ours, by the folder of their entrypoint: a sample on one has its styles and its body. */
export type PageName = 'guide' | 'health' | 'inspector' | 'options' | 'popup' | 'warning' | 'welcome';

/** One state of a view that is a page of ours, or a part of one. */
export interface PageSample {
  on: PageName;
  draw(): VNode;
  /** What is pressed once it is drawn, one after the other (selectors). */
  press?: readonly string[];
  /** So much of it is on the picture, where the rest is that of another state. */
  height?: number;
  /** Texts that are written into fields before that (selector → text). */
  write?: Readonly<Record<string, string>>;
}

/** One state of a face that stands in somebody else's page. */
export interface StandSample {
  /** Puts something of a page there and our face into it, as a content script does. */
  stand(page: Document, signal: AbortSignal): void;
  /** Height of the window, where the face takes what it is given. */
  height?: number;
  /** What is then pressed by hand: such a face takes no press that a script made. */
  hand?: string;
}

export type Sample = PageSample | StandSample;

/** All states of a view, by name. */
export interface SampleView {
  /** Width of each, in CSS pixels. */
  width: number;
  samples: Readonly<Record<string, Sample>>;
}
