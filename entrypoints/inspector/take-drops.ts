/** Takes a file that is dropped anywhere on the page, and shows that it may be. */
export function takeDrops(page: Document, give: (file: File) => void): void {
  const show = (isOver: boolean) => page.body.classList.toggle('is-over', isOver);
  page.addEventListener('dragover', (event) => {
    // without this the browser would open the file in place of the page
    event.preventDefault();
    show(true);
  });
  page.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && show(false));
  page.addEventListener('drop', (event) => {
    event.preventDefault();
    show(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) give(file);
  });
}
