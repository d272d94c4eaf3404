import type { BannerRequest } from '#utils/guard/banner-port.ts';
import { explain, nameOf } from '#utils/i18n/explain.ts';
import type { Part } from '#utils/i18n/fill.ts';
import { counted, say, word } from '#utils/i18n/words.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import { LevelMark } from '../level-mark.tsx';
import { mailSentence } from '../mail-sentence.ts';
import { NoticeBrief } from '../notice-brief.tsx';
import { Sentence } from '../sentence.tsx';
import { CheckProblem, CheckWay } from './check-way.tsx';
import { GuideWay } from './guide-way.tsx';
import { LineView } from './line-view.tsx';
import { onPress } from './on-press.ts';

type Props = Omit<BannerRequest, 'mail'>;

/** What is wrong with a mail, and what to do; a calm line where nothing is dangerous. */
export function BannerView(props: Props) {
  const { verdict, worst, count, notice, check, ways } = props;
  const mail = verdict?.level === 'danger' ? verdict : null;
  const danger = mail ?? worst;
  if (!danger) return <LineView verdict={verdict} notice={notice} check={check} ways={ways} />;
  const wayOut = mail?.wayOut ?? worst?.wayOut;
  return (
    <div class="banner danger">
      <LevelMark level="danger" />
      <div class="said">
        <b>
          <Sentence parts={mail ? headOf(mail) : [countLinks(count)]} />
        </b>
        <p>
          <Sentence parts={sentenceOf(mail, worst)} />
        </p>
        {mail && count > 0 && <p>{countLinks(count)}</p>}
        <CheckProblem check={check} />
        {verdict && notice && <NoticeBrief notice={notice} verdict={verdict} />}
        {!notice && <p>{word(wayOut ? 'banner_goReal' : 'banner_leave')}</p>}
      </div>
      <div class="ways">
        {wayOut && (
          <button type="button" class="button first" data-way="real" onClick={onPress(ways.openReal)}>
            {word('card_openReal', { brand: nameOf(wayOut.brand, danger.names) })}
          </button>
        )}
        {count > 0 && (
          <button type="button" class="button" data-way="link" onClick={onPress(ways.showLink)}>
            {word('banner_showLink')}
          </button>
        )}
        {notice && <GuideWay press={ways.whatToDo} />}
        <CheckWay check={check} ways={ways} />
      </div>
    </div>
  );
}

function headOf({ wayOut, names, proof }: MailVerdict): Part[] {
  if (!wayOut) return say('banner_dangerPlain');
  const brand = nameOf(wayOut.brand, names);
  return say(proof.state === 'fail' ? 'banner_dangerForged' : 'banner_dangerMail', { brand });
}

function sentenceOf(mail: MailVerdict | null, worst: BannerRequest['worst']): Part[] {
  if (mail) return mailSentence(mail);
  const [first] = worst?.reasons ?? [];
  return first ? explain(first, worst!.names).why : [];
}

function countLinks(count: number): string {
  return counted(count, { one: 'banner_headOne', other: 'banner_headOther' });
}
