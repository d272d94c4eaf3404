import type { ComponentChildren } from 'preact';

interface HealthSectionProps {
  id: string;
  title: string;
  lead: string;
  children: ComponentChildren;
}

/** One section of the page: what it is and what it is for. */
export function HealthSection({ id, title, lead, children }: HealthSectionProps) {
  return (
    <section class="list" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="soft small lead">{lead}</p>
      {children}
    </section>
  );
}
