import type { PageCase } from './define-page-detector.ts';

/** Whether the page asks for something that is lost once typed; a first step with a name alone is not yet that. */
export function asksTypedSecret({ secrets }: PageCase): boolean {
  return secrets.some((ask) => ask !== 'identifier');
}
