import { render } from 'preact';
import { CardView } from '#components/link-card/card-view.tsx';
import { createBanner } from '#components/mail-banner/mail-banner.tsx';
import { createCardHost } from '#components/link-card/card-host.ts';
import { VERDICTS, WAYS } from '#components/samples.ts';
import '#components/styles/tokens.css';
import '#components/styles/verdict.css';
import '#components/styles/buttons.css';
import './sheet.css';

/** Draws one view of the sheet into the page. */
export function drawSheet(view: string): void {
  document.body.className = 'honmono sheet';
  if (view === 'cards') render(<Cards />, document.body);
  if (view === 'mail') drawMail();
}

function Cards() {
  const states = [...Object.entries(VERDICTS), ['pending', 'pending'] as const, ['failed', 'failed'] as const];
  return (
    <main>
      {states.map(([name, verdict]) => (
        <div class="paper" key={name} data-sample={name}>
          <CardView verdict={verdict} barred={name === 'failed'} ways={WAYS} />
        </div>
      ))}
    </main>
  );
}

function drawMail(): void {
  document.body.className = 'mail';
  const body = document.createElement('div');
  body.id = 'body';
  const link = document.createElement('a');
  link.href = 'https://vbduteq.net/';
  link.textContent = 'https://www.amazon.co.jp/ap/signin';
  body.append('お客様のアカウントを確認できませんでした。次のリンクから、', link, ' をご確認ください。');
  document.body.append(body);

  const signal = new AbortController().signal;
  const mail = { key: 'one', body, sighting: { senderName: '', senderAddress: '', subject: '' } };
  createBanner(document, signal).show({
    mail,
    worst: VERDICTS.claimElsewhere,
    count: 2,
    ways: { openReal: () => {}, showLink: () => {} },
  });
  const card = createCardHost(document, signal);
  Object.assign(globalThis, { card, verdicts: VERDICTS, ways: WAYS, link });
  card.show({ link, verdict: VERDICTS.claimElsewhere, barred: true, ways: WAYS });
}
