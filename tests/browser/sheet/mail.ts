import { createCardHost } from '#components/link-card/card-host.ts';
import { createBanner } from '#components/mail-banner/mail-banner.tsx';
import { VERDICTS } from '#components/samples.ts';
import type { CardPort, CardRequest } from '#utils/guard/card-port.ts';

/** What a test may do with the mail on the sheet. */
export interface MailBench {
  card: CardPort;
  end: AbortController;
  /** What was decided, in order. */
  decided: string[];
  show(name: keyof typeof VERDICTS | 'pending' | 'failed', more?: Partial<CardRequest>): void;
}

declare global {
  var bench: MailBench;
}

/** A page with a mail in it, its banner, and a card that tests can show. */
export function drawMail(): void {
  document.body.className = 'mail';
  document.body.innerHTML = `<p id="before">…</p><div id="body">お客様のアカウントを確認できませんでした。次のリンクから、
    <a id="link" href="https://vbduteq.net/">https://www.amazon.co.jp/ap/signin</a> をご確認ください。</div>`;
  const body = document.querySelector('#body')!;
  const link = document.querySelector<HTMLAnchorElement>('#link')!;
  const end = new AbortController();
  const decided: string[] = [];
  const note = (way: string) => () => void decided.push(way);

  const mail = { key: 'one', body, sighting: { senderName: '', senderAddress: '', subject: '' } };
  const bannerWays = {
    openReal: note('openReal'),
    showLink: note('showLink'),
    whatToDo: note('whatToDo'),
    check: note('check'),
    inspect: note('inspect'),
  };
  createBanner(document, end.signal).show({
    ...{ mail, verdict: null, worst: VERDICTS.claimElsewhere, count: 2, notice: null, check: 'notYet' },
    ways: bannerWays,
  });

  const card = createCardHost(document, end.signal);
  const ways = { openReal: note('openReal'), stay: note('stay'), goOn: note('goOn') };
  globalThis.bench = {
    card,
    end,
    decided,
    show: (name, more) =>
      card.show({
        link,
        verdict: name === 'pending' || name === 'failed' ? name : VERDICTS[name],
        barred: false,
        ways,
        ...more,
      }),
  };
}
