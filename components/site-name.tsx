import type { ShownPlace } from '#utils/verdict/verdict.ts';
import { cutSite, type SitePiece } from './site-pieces.ts';
import { spellUnseen } from './stranger.tsx';

/** From here on the owner's part is drawn smaller, so that it stays on a line or two. */
const LONG = 26;

/** A host: the owner's part bold, the letters that deceive marked. Always left to right, as it is read. */
export function SiteName({ shown }: { shown: Pick<ShownPlace, 'before' | 'owner' | 'faults'> }) {
  return (
    <bdi dir="ltr" class={shown.owner.length > LONG ? 'site long' : 'site'}>
      {cutSite(shown).map((piece, at) => (
        <Piece key={`${at} ${piece.text}`} piece={piece} />
      ))}
    </bdi>
  );
}

function Piece({ piece }: { piece: SitePiece }) {
  const text = <Breakable text={spellUnseen(piece.text)} />;
  const marked = piece.isFault ? <mark>{text}</mark> : text;
  return piece.isOwner ? <b>{marked}</b> : marked;
}

/** So long a label may be to stay on one line in the narrowest window. */
const SHORT = 14;

/** Lets a host break after its dots, before it is broken anywhere; at hyphens only where a label is long. */
export function Breakable({ text }: { text: string }) {
  return (
    <>
      {text.split(/(?<=\.)/).map((label, at) => (
        <span key={`${at} ${label}`}>
          {at > 0 && <wbr />}
          <span class={label.length > SHORT ? undefined : 'whole'}>{label}</span>
        </span>
      ))}
    </>
  );
}
