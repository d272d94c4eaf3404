/**
 * What content scripts get in place of WXT's context, which none of ours uses. The original tells the document by an
 * event with the extension's id in its name that it has started, and that name can be listened for by any page that
 * knows the id; it also weighs 3 kB in every page. Which run lives is decided in `utils/guard/life.ts`.
 */
export class ContentScriptContext {}
