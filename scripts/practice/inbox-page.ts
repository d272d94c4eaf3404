import { cleanHtml } from './clean-html.ts';
import { escapeHtml } from './escape-html.ts';
import { type Tongue, WORDS } from './inbox-words.ts';
import { plainToHtml } from './plain-to-html.ts';
import type { PracticeMail } from './read-mails.ts';

/**
 * The practice inbox: the list, and beside it the opened mail. Written on the server and without a script of its own.
 * @param opened `null` when no mail is open
 */
export function inboxPage(mails: readonly PracticeMail[], opened: PracticeMail | null, tongue: Tongue): string {
  const words = WORDS[tongue];
  return `<!doctype html>
<html lang="${tongue}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(opened ? `${opened.subject} – ${words.title}` : words.title)}</title>
<link rel="stylesheet" href="/inbox.css">
</head>
<body>
<nav aria-label="${words.list}">
<h2><a href="/">${words.title}</a></h2>
<ul>
${mails.map((mail) => line(mail, mail === opened, tongue)).join('\n')}
</ul>
</nav>
<main>
${opened ? openedMail(opened, tongue) : `<p class="lead">${words.lead}</p>`}
</main>
</body>
</html>
`;
}

/** Where a mail is opened. */
export function pathOf(mail: Pick<PracticeMail, 'key'>): string {
  return `/mail/${encodeURIComponent(mail.key)}`;
}

function line(mail: PracticeMail, isOpen: boolean, tongue: Tongue): string {
  const date = new Intl.DateTimeFormat(tongue, { month: 'short', day: 'numeric', timeZone: 'Asia/Tokyo' });
  return `<li><a href="${escapeHtml(pathOf(mail))}"${isOpen ? ' aria-current="page"' : ''}><b>${escapeHtml(mail.senderName)}</b> <time>${date.format(mail.sent)}</time><span>${escapeHtml(mail.subject)}</span></a></li>`;
}

function openedMail(mail: PracticeMail, tongue: Tongue): string {
  const date = new Intl.DateTimeFormat(tongue, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Tokyo' });
  const body = mail.html === null ? plainToHtml(mail.text) : cleanHtml(mail.html, mail.pictures);
  return `<article data-mail-key="${escapeHtml(mail.key)}" aria-label="mail">
<header>
<h1 class="subject">${escapeHtml(mail.subject)}</h1>
<p class="from"><span class="name">${escapeHtml(mail.senderName)}</span> <span class="address">&lt;${escapeHtml(mail.senderAddress)}&gt;</span></p>
<p class="sent">${escapeHtml(date.format(mail.sent))}</p>
</header>
<div class="mail-body">
${body}
</div>
</article>`;
}
