/**
 * What the watcher gets in place of `@wxt-dev/browser`, which looks at `runtime` as soon as it is loaded: the browser
 * builds its functions for extensions at the first look, and that would be most of what the watcher costs a page in
 * which it finds nothing. Both names are the browser's own; no element's id can take their place.
 */
const own = () => (import.meta.env.FIREFOX ? Reflect.get(globalThis, 'browser') : Reflect.get(globalThis, 'chrome'));

export const browser = {
  get runtime(): unknown {
    return own().runtime;
  },
  get dom(): unknown {
    return own().dom;
  },
};
