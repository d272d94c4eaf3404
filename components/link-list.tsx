import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { counted } from '#utils/i18n/words.ts';
import type { ListedLink } from '#utils/verdict/tab-report.ts';

/** So many lines are drawn at once; a mail may have thousands. */
const AT_ONCE = 50;

interface LinkListProps<Link extends ListedLink> {
  links: readonly Link[];
  label?: string;
  drawRow(link: Link, key: string): ComponentChildren;
}

/** A list of judged links of which the next part is drawn when it is asked for; nothing where there is none. */
export function LinkList<Link extends ListedLink>({ links, label, drawRow }: LinkListProps<Link>) {
  const [most, setMost] = useState(AT_ONCE);
  const hidden = links.length - most;
  return (
    <>
      {links.length > 0 && (
        <ul class="rows" aria-label={label}>
          {links.slice(0, most).map((link, at) => drawRow(link, `${at} ${link.verdict.destination}`))}
        </ul>
      )}
      {hidden > 0 && (
        <button type="button" class="button more" onClick={() => setMost(most + 4 * AT_ONCE)}>
          {counted(Math.min(hidden, 4 * AT_ONCE), { one: 'popup_showMore', other: 'popup_showMore' })}
        </button>
      )}
    </>
  );
}
