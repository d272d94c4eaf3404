/** What a person does at a page with real keys, clipboard and mouse: the same in every browser. */
export interface Hand {
  focus(selector: string): Promise<unknown>;
  /** Types with keys, as fast as it goes. */
  type(text: string): Promise<unknown>;
  press(key: 'Enter' | 'Tab' | 'Backspace'): Promise<unknown>;
  /** Puts a text in at once without keys, as hands-free input and input methods do. */
  insert(text: string): Promise<unknown>;
  /** Composes by an input method, and takes another text in the end. */
  compose(first: string, last: string): Promise<unknown>;
  /** Pastes the secret that lies on the clipboard, by its keys. */
  paste(): Promise<unknown>;
  /** Presses the mouse on the middle of an element. */
  click(selector: string): Promise<unknown>;
  /** Fills a field as a password manager's script does. */
  fill(selector: string, text: string): Promise<unknown>;
  /** Runs an expression of the page's own. */
  run(expression: string): Promise<unknown>;
}

export const USER = 'taro';
export const SECRET = 'hunter2';

/** What people do on a sign-in: name, Tab, password. */
export async function write(hand: Hand): Promise<void> {
  await hand.focus('#user');
  await hand.type(USER);
  await hand.press('Tab');
  await hand.type(SECRET);
}
