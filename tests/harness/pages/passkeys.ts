/** `window.make` makes a passkey, `window.get` asks for one; what comes of it is said in `window.said`. */
export const PASSKEYS = `window.said = [];
const bytes = (length) => crypto.getRandomValues(new Uint8Array(length));
window.make = () => navigator.credentials.create({ publicKey: { challenge: bytes(32), rp: { name: 'tea' }, user: { id: bytes(16), name: 'taro', displayName: 'Taro' },
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }], authenticatorSelection: { residentKey: 'required', userVerification: 'required' } } }).then(({ id }) => said.push('made ' + id), ({ name }) => said.push('not made ' + name));
window.get = (more = {}) => navigator.credentials.get({ publicKey: { challenge: bytes(32), userVerification: 'required' }, ...more }).then(({ id }) => said.push('got ' + id), ({ name }) => said.push('failed ' + name));
if (location.hash === '#conditional') get({ mediation: 'conditional' });`;

/** A sign-in whose field offers passkeys, with a button that asks for one. */
export const PASSKEY_FIELDS = `<input id="user" name="user" autocomplete="username webauthn"><input id="pass" type="password" autocomplete="current-password webauthn"><button id="key" type="button" onclick="get()">Passkey</button>`;
