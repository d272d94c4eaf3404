const LONGEST = 300;
/** Characters that are not seen but change what is: controls, formats (directions, zero width), fillers, tags. */
const UNSEEN = /\p{Cc}|\p{Cf}|[\u115F\u1160\u2028\u2029\u2065\u3164\uFFA0\u{E0000}-\u{E0FFF}]|\u034F|\u17B4|\u17B5/gu;

/** A stranger's words: isolated from the sentence around them, their unseen characters spelled out, never too long. */
export function Stranger({ text }: { text: string }) {
  return <bdi class="stranger">{joinHyphens(spellUnseen(text))}</bdi>;
}

/** A letter, hyphens, a letter: a name that is broken there reads like two. */
const HYPHENS = /([^\s-](?:-{1,3}[^\s-]){1,4})/u;

/** A longer one doesn't fit on a line anyway, and its hyphens are the best places to break it. */
const ONE_LINE = 36;

function joinHyphens(text: string) {
  if (!text.includes('-') || text.length > ONE_LINE) return text;
  return text.split(HYPHENS).map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      <span key={at} class="whole">
        {piece}
      </span>
    ),
  );
}

/** `'a\u202Eb'` → `'a[U+202E]b'`; white space becomes a space; at most 300 characters, cut with `…`. */
export function spellUnseen(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return short
    .toWellFormed()
    .replace(/[\t\r\n]+/g, ' ')
    .replace(UNSEEN, (unseen) => `[U+${unseen.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`);
}
