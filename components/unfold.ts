/** Shows or hides the details that belong to the pressed button, and says so to screen readers. */
export function toggleDetails({ currentTarget }: Event): void {
  const button = currentTarget as Element;
  const details = button.closest('.body')?.querySelector<HTMLElement>('.details');
  if (!details) return;
  details.hidden = !details.hidden;
  button.setAttribute('aria-expanded', String(!details.hidden));
}
