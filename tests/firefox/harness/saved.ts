import type { System } from './system.ts';

interface Login {
  origin: string;
  user: string;
  password: string;
}

/** Saves a password as Firefox does when it was asked to; it fills it in wherever that site asks for one. */
export async function saveLogin(system: System, login: Login): Promise<void> {
  await system.run(async ({ origin, user, password }) => {
    const info: GeckoLogin = Cc['@mozilla.org/login-manager/loginInfo;1']!.createInstance(Ci.nsILoginInfo);
    info.init(origin, origin, null, user, password, '', '');
    await Services.logins.addLoginAsync(info);
  }, login);
}

interface Book {
  add(record: object): Promise<unknown>;
}

/** Saves a card and an address as the settings of Firefox do. */
export async function saveCardAndAddress(system: System): Promise<void> {
  await system.run(async () => {
    const { formAutofillStorage } = ChromeUtils.importESModule(
      'resource://autofill/FormAutofillStorage.sys.mjs',
    ) as unknown as { formAutofillStorage: { initialize(): Promise<void>; creditCards: Book; addresses: Book } };
    await formAutofillStorage.initialize();
    await formAutofillStorage.creditCards.add({
      'cc-name': 'TARO YAMADA',
      'cc-number': '4111111111111111',
      'cc-exp-month': 12,
      'cc-exp-year': 2031,
    });
    await formAutofillStorage.addresses.add({
      name: 'Taro Yamada',
      email: 'taro@kawase.test',
      country: 'US',
      'street-address': 'Chiyoda 1-1',
      'address-level2': 'Springfield',
      'postal-code': '10001',
      tel: '+12125550123',
    });
  }, null);
}
