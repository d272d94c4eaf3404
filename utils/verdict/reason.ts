/** Stands here until the detectors do; then it is derived from them. */
export interface Reason {
  code: string;
  params: Readonly<Record<string, string>>;
}
