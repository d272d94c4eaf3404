/** Tags of a DKIM-Signature or a key record (RFC 6376, section 3.2). */
export interface TagList {
  tags: ReadonlyMap<string, string>;
  /** A tag stands twice: the whole list is void. */
  isRepeated: boolean;
  /** Something stands there that is no tag. */
  isMalformed: boolean;
}

const TAG_LIMIT = 200;

/** Reads `name=value; name=value;`. White space around both is dropped; within a value it stays. Never throws. */
export function readTagList(text: string): TagList {
  const tags = new Map<string, string>();
  let isRepeated = false;
  let isMalformed = false;
  for (const spec of text.split(';', TAG_LIMIT)) {
    if (spec.trim() === '') continue;
    const found = /^\s*([a-z]\w*)\s*=\s*([\s\S]*)$/i.exec(spec);
    if (!found) {
      isMalformed = true;
      continue;
    }
    const [, name, value] = found as unknown as [string, string, string];
    isRepeated ||= tags.has(name);
    tags.set(name, value.trimEnd());
  }
  return { tags, isRepeated, isMalformed };
}

/** A value without any white space: base64 and lists may be folded anywhere. */
export function squeeze(value: string | undefined): string {
  return value?.replace(/\s+/g, '') ?? '';
}
