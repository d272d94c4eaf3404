import type { CDPSession, Page } from '@playwright/test';

/** The browser's own filling, asked for over its inspector; the page sees what it sees when a person picks a saved entry. */
export interface Autofill {
  card(selector: string): Promise<void>;
  address(selector: string): Promise<void>;
  /** Runs an expression in the page without the gesture that Playwright's own way of asking counts as. */
  look<Result>(expression: string): Promise<Result>;
}

const CARD = {
  number: '4111111111111111',
  name: 'TARO YAMADA',
  expiryMonth: '12',
  expiryYear: '2031',
  cvc: '123',
};
const ADDRESS = [
  ...[['NAME_FULL', '山田太郎'] as const, ['EMAIL_ADDRESS', 'taro@kawase.test'] as const],
  ...[['ADDRESS_HOME_COUNTRY', 'JP'] as const, ['ADDRESS_HOME_STREET_ADDRESS', '千代田1-1'] as const],
  ...[['ADDRESS_HOME_CITY', '千代田区'] as const, ['ADDRESS_HOME_ZIP', '100-0001'] as const],
  ['PHONE_HOME_WHOLE_NUMBER', '+81312345678'] as const,
].map(([name, value]) => ({ name, value }));

export const CARD_FIELDS = `<input id="ccname" name="ccname" autocomplete="cc-name"><input id="ccnum" name="ccnum" autocomplete="cc-number">
<input name="ccexp" autocomplete="cc-exp"><input name="cvc" autocomplete="cc-csc">`;
export const ADDRESS_FIELDS = `<input id="fn" name="fn" autocomplete="name"><input name="em" type="email" autocomplete="email"><input name="st" autocomplete="street-address">
<input name="city" autocomplete="address-level2"><input name="zip" autocomplete="postal-code"><input name="tel" autocomplete="tel">`;

/** Takes hold of a page's autofill. */
export async function autofillOf(page: Page): Promise<Autofill> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  const fill = async (selector: string, what: object) => {
    const fieldId = await nodeOf(session, selector);
    await session.send('Autofill.trigger', { fieldId, ...what } as never);
  };
  return {
    card: (selector) => fill(selector, { card: CARD }),
    address: (selector) => fill(selector, { address: { fields: ADDRESS } }),
    async look(expression) {
      const { result } = await session.send('Runtime.evaluate', {
        expression,
        userGesture: false,
        returnByValue: true,
      });
      return result.value;
    },
  };
}

async function nodeOf(session: CDPSession, selector: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  });
  if (!result.objectId) throw new Error(`${selector} is not there`);
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId });
  return node.backendNodeId;
}
