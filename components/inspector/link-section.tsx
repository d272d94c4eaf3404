import { say, word } from '#utils/i18n/words.ts';
import type { Examination, ExaminedLink } from '#utils/verdict/examination.ts';
import { LinkList } from '../link-list.tsx';
import { LinkRow } from '../link-row.tsx';
import { Sentence } from '../sentence.tsx';

interface LinkSectionProps {
  examination: Examination;
  onOpenReal(brand: string): void;
}

/** Every link of the mail, also in files and mails that came with it. */
export function LinkSection({ examination: { links, faults }, onOpenReal }: LinkSectionProps) {
  const drawRow = (link: ExaminedLink, key: string) => (
    <LinkRow key={key} link={link} place={placeOf(link)} onOpenReal={onOpenReal} />
  );
  return (
    <section class="list" aria-labelledby="links-title">
      <h2 id="links-title">
        {word('inspector_links')} <span class="count">{links.length}</span>
      </h2>
      {links.length === 0 && <p class="soft">{word('inspector_noLinks')}</p>}
      <LinkList links={links} drawRow={drawRow} />
      {faults.length > 0 && (
        <ul class="source-faults soft small" aria-label={word('inspector_faults')}>
          {faults.map((fault) => (
            <li key={fault}>{word(`sourceFault_${fault}`)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Where it stands, if not in the mail itself. */
function placeOf({ place, placeName }: ExaminedLink) {
  return place === 'body' ? null : <Sentence parts={say(`place_${place}`, { name: placeName })} />;
}
