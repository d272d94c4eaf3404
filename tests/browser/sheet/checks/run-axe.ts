import type { Drawn } from '../sheet.ts';

export interface AxeFinding {
  state: string;
  rule: string;
  impact: string;
  nodes: string[];
}

interface Axe {
  run(
    context: unknown,
    options: object,
  ): Promise<{ violations: { id: string; impact?: string | null; nodes: { html: string }[] }[] }>;
}

/** Runs axe-core in every frame: on a page of ours over all of it, in somebody else's page over what is ours. */
export async function runAxe(drawn: readonly Drawn[], source: string): Promise<AxeFinding[]> {
  const found: AxeFinding[] = [];
  for (const { name, sample, frame } of drawn) {
    const page = frame.contentDocument!;
    const script = page.createElement('script');
    script.textContent = source;
    page.head.append(script);
    const { axe } = frame.contentWindow as unknown as { axe: Axe };
    const ours = [...page.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('x-'));
    const { violations } = await axe.run('draw' in sample ? page : { include: ours }, {
      resultTypes: ['violations'],
      ...(!('draw' in sample) && { rules: { region: { enabled: false } } }),
    });
    for (const { id, impact, nodes } of violations) {
      found.push({
        state: name,
        rule: id,
        impact: impact ?? 'none',
        nodes: nodes.map(({ html }) => html.slice(0, 140)),
      });
    }
    script.remove();
  }
  return found;
}
