import { amazonSignIn, type SignInPage } from '../../browser/harness/sign-in-pages.ts';

const FIELD = `<input id="ap_password" name="password" type="password">`;
const always = (act: string, ms = 20) => `setInterval(() => { try { ${act} } catch {} }, ${ms});`;
/** Brings the keyboard to the field of nearly all of them. */
export const FOCUS = `document.querySelector('#ap_password').focus()`;
const LISTENING = 'parent.listenIn(window);';

export interface Hostile extends SignInPage {
  /** Brings the keyboard to the field; else the first field of the page is focused. */
  focus?: string;
  /** How often it is waited that it has read its fields; none where the page keeps itself so busy that it can't. */
  looks?: number;
  /** The keyboard goes into its frame and is taken back at once: only then it is typed. */
  isTakenBack?: boolean;
}

/** Imitations that try to get what is typed in spite of the lock. Every one of them fails. */
export const HOSTILE: Record<string, Hostile> = {
  'makes its fields anew': {
    script: always(`const old = document.querySelector('#ap_password'); const made = document.createElement('input');
      made.type = 'password'; made.id = 'ap_password'; old.replaceWith(made); made.focus();`),
  },
  'replaces its fields by clones': {
    script: always(
      `const old = document.querySelector('#ap_password'); const made = old.cloneNode(); made.readOnly = false; old.replaceWith(made); made.focus();`,
    ),
  },
  'swaps the types of its fields': {
    script: always(
      `const field = document.querySelector('#ap_password'); field.type = field.type === 'text' ? 'password' : 'text'; field.readOnly = false;`,
      5,
    ),
  },
  'undoes the lock as fast as it can': {
    script: always(
      `for (const field of document.querySelectorAll('input')) { field.removeAttribute('readonly'); field.disabled = false; }`,
      0,
    ),
  },
  'undoes the lock at every change': {
    looks: 0,
    script: `new MutationObserver(() => { for (const field of document.querySelectorAll('input')) if (field.readOnly) setTimeout(() => { field.readOnly = false; }); })
      .observe(document, { attributes: true, subtree: true, childList: true });`,
  },
  'spoils every function of its world': {
    script: `for (const name of ['setAttribute', 'removeAttribute', 'closest', 'attachShadow', 'querySelectorAll']) Element.prototype['own' + name] = Element.prototype[name];
      EventTarget.prototype.addEventListener = () => {}; Event.prototype.stopImmediatePropagation = () => {}; Event.prototype.preventDefault = () => {};
      Element.prototype.setAttribute = () => {}; Element.prototype.attachShadow = () => null;
      Object.defineProperty(HTMLInputElement.prototype, 'readOnly', { get: () => false, set: () => {} });
      Object.defineProperty(HTMLInputElement.prototype, 'value', { set: () => {}, get() { return this.getAttribute('value') } });`,
  },
  'hides its field in an open shadow root': {
    fields: '<div id="host"></div>',
    script: `document.addEventListener('DOMContentLoaded', () => { const root = host.attachShadow({ mode: 'open' }); root.innerHTML = ${JSON.stringify(FIELD)}; window.field = root.querySelector('input'); });`,
    after: '<input type="email" name="email" aria-label="Eメール">',
    focus: 'window.field.focus()',
  },
  'hides its field in a closed shadow root, late': {
    fields: '<input type="email" name="email" aria-label="Eメール"><div id="host"></div>',
    script: `setTimeout(() => { const root = host.attachShadow({ mode: 'closed' }); root.innerHTML = ${JSON.stringify(FIELD)}; window.field = root.querySelector('input');
      setInterval(() => field.value && heard.push('read:' + field.value), 5); field.addEventListener('input', () => heard.push('input:' + field.value)); field.addEventListener('keydown', ({ key }) => heard.push('keydown:' + key)); }, 600);`,
    focus: 'window.field?.focus()',
  },
  'puts its field into a frame without an address': {
    script: `document.addEventListener('DOMContentLoaded', () => { const frame = document.createElement('iframe'); document.body.append(frame); window.frame = frame;
      listenIn(frame.contentWindow); frame.contentDocument.body.innerHTML = ${JSON.stringify(FIELD)}; });`,
    focus: `frame.contentWindow.focus(); frame.contentDocument.querySelector('input').focus()`,
  },
  'writes a frame anew': {
    script: `document.addEventListener('DOMContentLoaded', () => { const frame = document.createElement('iframe'); document.body.append(frame); window.frame = frame;
      frame.contentDocument.open(); frame.contentDocument.write('<title>a</title>' + ${JSON.stringify(FIELD)}); frame.contentDocument.close(); listenIn(frame.contentWindow); });`,
    focus: `frame.contentWindow.focus(); frame.contentDocument.querySelector('input').focus()`,
    // it may hear before us, so nothing is promised but that it does not keep the keyboard
    isTakenBack: true,
  },
  'puts its field into a frame of its own making (srcdoc)': {
    after: `<iframe srcdoc="<script>${LISTENING}</script><input type=password id=ap_password>"></iframe>`,
    fields: '<input type="email" name="email" aria-label="Eメール">',
    focus: `document.querySelector('iframe').contentWindow.focus(); document.querySelector('iframe').contentDocument.querySelector('input').focus()`,
  },
  'puts its field into a sandboxed frame': {
    after: `<iframe sandbox="allow-scripts allow-forms" srcdoc="<script>heard=[];for(const t of ['keydown','input','paste','beforeinput'])addEventListener(t,(e)=>heard.push(t+':'+(e.key??e.data??e.target.value)),true);setInterval(()=>document.querySelector('input').focus(),50)</script><input type=password>"></iframe>`,
    fields: '<input type="email" name="email" aria-label="Eメール">',
    focus: `document.querySelector('iframe').focus()`,
  },
  'puts its field into a blob': {
    fields: '<input type="email" name="email" aria-label="Eメール">',
    script: `document.addEventListener('DOMContentLoaded', () => { const frame = document.createElement('iframe'); frame.src = URL.createObjectURL(new Blob([${JSON.stringify(`<script>${LISTENING}</script>${FIELD}`).replaceAll('</', '<\\/')}], { type: 'text/html' })); document.body.append(frame); });`,
    focus: `document.querySelector('iframe').contentWindow.focus(); document.querySelector('iframe').contentDocument?.querySelector('input')?.focus()`,
  },
  'covers us': {
    script: always(
      `document.querySelector('#cover')?.remove(); const cover = document.createElement('div'); cover.id = 'cover'; cover.popover = 'manual'; cover.style = 'position:fixed;inset:0;width:100vw;height:100vh;z-index:2147483647;background:#fff';
      cover.innerHTML = ${JSON.stringify(FIELD.replace('id="ap_password"', 'id="ap_cover"'))}; document.documentElement.append(cover); cover.showPopover(); cover.firstChild.focus();`,
      200,
    ),
    focus: `document.querySelector('#ap_cover').focus()`,
  },
  'asks in a modal dialog': {
    fields: `<dialog id="dialog">${FIELD}</dialog><input type="email" name="email" aria-label="Eメール">`,
    script: always(`dialog.close(); dialog.showModal(); document.querySelector('#ap_password').focus();`, 150),
  },
  'asks in a popover': {
    fields: `<div popover="manual" id="pop">${FIELD}</div><input type="email" name="email" aria-label="Eメール">`,
    script: always(`pop.hidePopover(); pop.showPopover(); document.querySelector('#ap_password').focus();`, 150),
  },
  'fills the screen': {
    script: always(`if (!document.fullscreenElement) document.querySelector('form').requestFullscreen();`, 200),
  },
  'draws letters itself, in a place without a field': {
    fields:
      '<input type="email" name="email" aria-label="Eメール"><canvas tabindex="0" id="pad" width="300" height="60"></canvas>',
    focus: `document.querySelector('#pad').focus()`,
  },
  'takes text by an EditContext': {
    fields:
      '<input type="email" name="email" aria-label="Eメール"><canvas tabindex="0" id="pad" width="300" height="60"></canvas>',
    script: `document.addEventListener('DOMContentLoaded', () => { if (!window.EditContext) return; const context = new EditContext(); pad.editContext = context; context.addEventListener('textupdate', ({ text }) => heard.push('textupdate:' + text)); });`,
    focus: `document.querySelector('#pad').focus()`,
  },
  'lets everything be edited': {
    fields: '<input type="email" name="email" aria-label="Eメール"><p id="pad">&nbsp;</p>',
    script: `document.addEventListener('DOMContentLoaded', () => { document.designMode = 'on'; setInterval(() => pad.textContent.trim() && heard.push('read:' + pad.textContent), 5); });`,
    focus: `document.body.focus()`,
  },
  'draws dots over a line of text': {
    fields:
      '<input type="email" name="email" aria-label="Eメール"><div contenteditable="true" id="ap_password" style="-webkit-text-security: disc; min-height: 20px" aria-label="パスワード"></div>',
    script: always(
      `const line = document.querySelector('#ap_password'); line.contentEditable = 'true'; if (line.textContent) heard.push('read:' + line.textContent);`,
      5,
    ),
  },
  'brings its field over from a frame': {
    fields: '<input type="email" name="email" aria-label="Eメール">',
    script: `document.addEventListener('DOMContentLoaded', () => { const frame = document.createElement('iframe'); document.body.append(frame); const made = frame.contentDocument.createElement('input');
      made.type = 'password'; made.id = 'ap_password'; form.append(document.adoptNode(made)); });`,
  },
  'has a box for each letter': {
    fields: `<input type="email" name="email" aria-label="Eメール">${Array.from({ length: 8 }, (_, at) => `<input class="box" ${at === 0 ? 'id="ap_password"' : ''} maxlength="1" style="width: 20px">`).join('')}`,
    script: `addEventListener('input', ({ target }) => target.nextElementSibling?.focus());`,
  },
  'sends its form by itself': {
    script: always(
      `const data = new FormData(document.querySelector('form')); if (data.get('password')) heard.push('sent:' + data.get('password'));`,
      10,
    ),
  },
  'says that it is freed, and that we are gone': {
    script: always(
      `for (const name of ['free', 'judgeAgain']) { postMessage({ version: 1, pageCall: { name } }, '*'); dispatchEvent(new CustomEvent(name)); }
      for (const node of document.documentElement.children) for (const type of ['click', 'pointerdown', 'keydown', 'heldbykey']) node.dispatchEvent(new KeyboardEvent(type, { key: ' ', bubbles: true, composed: true }));`,
      50,
    ),
  },
};

/** Listens in another window too, as hard as the page does in its own. */
const listenIn = `window.listenIn = (inner) => { for (const type of ['keydown', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'compositionupdate']) inner.addEventListener(type, (event) => heard.push(type + ':' + (event.key ?? event.data ?? event.clipboardData?.getData('text') ?? event.target?.value ?? '')), true);
  setInterval(() => { try { for (const field of inner.document.querySelectorAll('input')) if (field.value) heard.push('read:' + field.value); } catch {} }, 5); };`;

/** The page; its secret field is the one that `focus` brings the keyboard to. */
export const hostilePage = ({ script = '', ...html }: Hostile): string =>
  amazonSignIn({ ...html, script: listenIn + script });

/** Whoever takes our warning away, or makes sure to hear keys before us, is left altogether. */
export const FIGHTING: Record<string, string> = {
  'takes our nodes away': `new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (/^x-/.test(node.localName ?? '')) node.remove(); }).observe(document, { childList: true, subtree: true });`,
  'hides our nodes': `new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (/^x-/.test(node.localName ?? '')) setInterval(() => { node.hidden = true; node.popover = null; }, 10); }).observe(document, { childList: true, subtree: true });`,
  'replaces its whole document tree': `setTimeout(() => { const made = document.documentElement.cloneNode(true); document.documentElement.replaceWith(made); }, 900);`,
  'writes itself anew while it loads': `addEventListener('DOMContentLoaded', () => { const all = document.documentElement.outerHTML; document.open(); window.heard = []; addEventListener('keydown', ({ key }) => heard.push('keydown:' + key), true); document.write(all.replace(/<script>[^]*?<\\/script>/g, '')); document.close(); });`,
  'writes itself anew when it is locked': `const wait = setInterval(() => { if (!document.querySelector('#ap_password')?.readOnly) return; clearInterval(wait);
    document.open(); document.write('<title>Amazon</title><input type=password id=ap_password>'); document.close(); }, 20);`,
};

/** Pages without any field: they are judged when somebody begins to type, and what was typed until then is dropped. */
export const FIELDLESS = {
  'draws everything itself': '<canvas tabindex="0" id="pad" width="300" height="60"></canvas>',
  'has boxes that are no fields':
    '<div id="pad" tabindex="0" style="width: 300px; height: 30px; border: 1px solid"></div>',
};
