import { vi } from 'vitest';
import type { Ask } from '#utils/guard/background.ts';
import type { BannerRequest } from '#utils/guard/banner-port.ts';
import { createBanners } from '#utils/guard/banners.ts';
import type { CardPort, CardRequest } from '#utils/guard/card-port.ts';
import { type Guard, guardFrame } from '#utils/guard/guard-frame.ts';
import { beginLife, type Life } from '#utils/guard/life.ts';
import type { LinkReader } from '#utils/guard/link-reader.ts';
import type { MailSighting } from '#utils/mail/mail-sighting.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import type { Level, Verdict } from '#utils/verdict/verdict.ts';
import type { FoundLink } from '#utils/webmail/found-link.ts';
import type { OpenMail } from '#utils/webmail/open-mail.ts';

export const CLAIM = { senderName: 'Amazon', senderAddress: 'a@spmq.asia', subject: 'お知らせ' };

export function verdict(level: Level, site = 'spmq.asia'): Verdict {
  return {
    level,
    brand: 'amazon',
    site,
    destination: `https://${site}/`,
    shown: { before: '', owner: site, faults: [], punycode: null, rest: `https://${site}/`, via: [] },
    reasons: [],
    wayOut: { brand: 'amazon', host: 'www.amazon.co.jp' },
    names: {},
  };
}

/** What is said of a mail whose sender claims to be Amazon, or claims nothing. */
export function mailVerdict(level: Level, more: Partial<MailVerdict> = {}): MailVerdict {
  const { shown, names, wayOut } = verdict(level);
  return {
    level,
    brand: level === 'unknown' ? null : 'amazon',
    claims: level === 'unknown' ? [] : [{ brand: 'amazon', signs: ['name'] }],
    sender: { name: 'Amazon', address: 'a@spmq.asia', site: 'spmq.asia', shown },
    proof: { state: 'unread', domain: '', by: '' },
    reasons: [],
    wayOut: level === 'danger' ? wayOut : null,
    names,
    ...more,
  };
}

/** Judges by what the address says of itself, so that a test reads like a mail. */
export function judgeByAddress({ href }: LinkSighting): Verdict {
  const [, level = 'unknown'] = href.match(/\/\/(danger|caution|official)/) ?? [];
  return verdict(level as Level);
}

/** Reads links as plainly as possible: the real reader has tests of its own. */
export const plainReader: LinkReader = {
  readLink(element, mail) {
    const attribute = (name: string) => Element.prototype.getAttribute.call(element, name);
    const isForm = element.localName === 'form';
    const href = isForm ? attribute('action') : (attribute('formaction') ?? attribute('href'));
    if (href === null) return null;
    const sighting: LinkSighting = { href, text: element.textContent ?? '' };
    if (isForm) sighting.kind = 'form';
    return { element, mail, sighting };
  },
  linkOnPath(path, mails) {
    const mail = mails.find(({ body }) => body && path.includes(body));
    for (const [index, node] of path.entries()) {
      if (!mail || !(node instanceof Element) || (node.localName === 'form' && index > 0)) continue;
      const form = node instanceof HTMLButtonElement && node.type === 'submit' ? node.form : null;
      const found = this.readLink(node, mail) ?? (form && this.readLink(form, mail));
      if (found) return found;
    }
    return null;
  },
};

export interface CardDouble extends CardPort {
  requests: CardRequest[];
  readonly last: CardRequest | undefined;
  host: HTMLElement;
  hasButtons: boolean;
}

export function createCardDouble(page: Document): CardDouble {
  const host = page.createElement('div');
  host.tabIndex = -1;
  const requests: CardRequest[] = [];
  let shownFor: Element | null = null;
  return {
    host,
    requests,
    hasButtons: true,
    get last() {
      return requests.at(-1);
    },
    get shownFor() {
      return shownFor;
    },
    show(request) {
      requests.push(request);
      shownFor = request.link;
      page.body.append(host);
    },
    hide() {
      shownFor = null;
      host.remove();
    },
    isOnPath: (path) => path.includes(host),
    focus() {
      if (this.hasButtons) host.focus();
      return this.hasButtons;
    },
  };
}

interface Asked {
  name: string;
  question: object;
}

export interface FrameDouble {
  guard: Guard;
  card: CardDouble;
  asked: Asked[];
  banners: Map<string, BannerRequest>;
  /** How the background answers from now on, and whether it is there at all. */
  background: { answer: Ask; hasExtension: boolean };
  /** Puts a mail's body into the page, and reads nothing. */
  write(html: string): HTMLElement;
  /** Opens the mail with this body and lets its links be judged. */
  read(body: HTMLElement, key?: string): Promise<OpenMail>;
  /** Both at once. */
  open(html: string, key?: string): Promise<OpenMail>;
  find(selector: string): HTMLElement;
  /** Fires an event of a person; returns it. */
  person(target: EventTarget, type: string, init?: object): Event;
  /** Fires an event of the page's own script. */
  script(target: EventTarget, type: string, init?: object): Event;
  questions(name: string): object[];
  end(): void;
}

/** Each new frame of a test file ends the one before. */
let lifeBefore: Life | null = null;

/** A guarded frame with every neighbour replaced, on the document of the test. */
export function createFrameDouble(): FrameDouble {
  document.body.replaceChildren();
  const byPerson = new WeakSet<Event>();
  const asked: Asked[] = [];
  const banners = new Map<string, BannerRequest>();
  const card = createCardDouble(document);
  const background: FrameDouble['background'] = { answer: answerAll, hasExtension: true };
  lifeBefore?.end();
  const life = beginLife(() => background.hasExtension, 'honmonoLife', {});
  lifeBefore = life;
  const ask: Ask = (name, question) => {
    asked.push({ name, question });
    return background.answer(name, question);
  };
  const guard = guardFrame({
    page: document,
    window,
    reader: plainReader,
    ask,
    faces: {
      card,
      createBanners: (world) =>
        createBanners(world, {
          show: (request) => void banners.set(request.mail.key, request),
          hide: (key) => void banners.delete(key),
        }),
      bring: () => {},
    },
    life,
    isByPerson: (event) => byPerson.has(event),
  });

  function fire(target: EventTarget, type: string, init: object, isByPerson: boolean): Event {
    const event = new (classOf(type))(type, { bubbles: true, cancelable: true, composed: true, ...init });
    if (isByPerson) byPerson.add(event);
    target.dispatchEvent(event);
    return event;
  }

  function write(html: string): HTMLElement {
    const body = document.createElement('div');
    body.innerHTML = html;
    document.body.append(body);
    return body;
  }

  async function read(body: HTMLElement, key = 'mail-1'): Promise<OpenMail> {
    const mail = { key, body, sighting: CLAIM };
    guard.setMails('gmail', [mail]);
    guard.judge(foundIn(mail));
    await vi.advanceTimersByTimeAsync(50);
    return mail;
  }

  return {
    guard,
    card,
    asked,
    banners,
    background,
    write,
    read,
    open: (html, key) => read(write(html), key),
    find: (selector) => document.querySelector<HTMLElement>(selector)!,
    person: (target, type, init = {}) => fire(target, type, init, true),
    script: (target, type, init = {}) => fire(target, type, init, false),
    questions: (name) => asked.filter((one) => one.name === name).map(({ question }) => question),
    end: life.end,
  };
}

export function foundIn(mail: OpenMail): FoundLink[] {
  const elements = mail.body?.querySelectorAll('[href], [action], [formaction]') ?? [];
  return [...elements].map((element) => plainReader.readLink(element, mail)!);
}

interface Question {
  links?: LinkSighting[];
  mail?: MailSighting;
}

export const answerAll = (async (name: string, question: Question) => ({
  answered: true,
  answer: answerTo(name, question),
})) as unknown as Ask;

function answerTo(name: string, { links, mail }: Question): unknown {
  if (name === 'judgeLinks') return links?.map(judgeByAddress);
  return name === 'judgeMail' && mail
    ? mailVerdict(mail.senderAddress.startsWith('a@') ? 'unknown' : 'danger')
    : { opened: true };
}

export const answerNothing = (async () => ({ answered: false, why: 'silent' })) as unknown as Ask;

export const answerNever = (() => new Promise(() => {})) as unknown as Ask;

function classOf(type: string): new (type: string, init?: EventInit) => Event {
  if (type.startsWith('pointer')) return PointerEvent;
  if (type.startsWith('key')) return KeyboardEvent;
  if (type.startsWith('focus')) return FocusEvent;
  if (type.startsWith('touch')) return TouchEvent;
  return type === 'submit' ? SubmitEvent : MouseEvent;
}
