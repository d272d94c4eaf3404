/** What we use of a browser's storage area; given as a parameter, so that a full or broken one can be tested. */
export interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** Writes, and tells whether it worked: a full store is expected, not an accident. */
export async function trySet(area: Area, items: Record<string, unknown>): Promise<boolean> {
  try {
    await area.set(items);
    return true;
  } catch {
    return false;
  }
}
