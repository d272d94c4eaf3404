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

/** Lets a host break after its dots and hyphens, before it is broken anywhere. */
function Breakable({ text }: { text: string }) {
  return (
    <>
      {text.split(/(?<=[.-])/).map((label, at) => (
        <span key={`${at} ${label}`}>
          {at > 0 && <wbr />}
          {label}
        </span>
      ))}
    </>
  );
}
