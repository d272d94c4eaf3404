/** Prints the check list alone: the style sheet leaves out everything else while the page says so. */
export function printIncident(): void {
  document.body.dataset.print = 'incident';
  addEventListener('afterprint', () => delete document.body.dataset.print, { once: true });
  print();
}
