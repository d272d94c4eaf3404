import { word } from '#utils/i18n/words.ts';
import type { ShownSender } from '#utils/verdict/mail-verdict.ts';
import { SiteName } from './site-name.tsx';
import { Stranger } from './stranger.tsx';

/** A sender: the name as it is given, and the address with its owner's part bold and deceiving letters marked. */
export function SenderName({ sender: { name, address, shown } }: { sender: ShownSender }) {
  const local = address.slice(0, address.lastIndexOf('@') + 1);
  return (
    <span class="sender">
      {name && (
        <span class="sender-name">
          <Stranger text={name} />
        </span>
      )}
      <bdi dir="ltr" class="sender-address">
        {shown.owner ? (
          <>
            <Stranger text={local} />
            <SiteName shown={shown} />
          </>
        ) : (
          <Stranger text={address || word('mail_noAddress')} />
        )}
      </bdi>
    </span>
  );
}
