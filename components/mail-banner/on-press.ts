/** Only a person presses; and what is pressed here is none of the page's business. */
export function onPress(way: () => void): (event: Event) => void {
  return (event) => {
    event.stopPropagation();
    if (event.isTrusted) way();
  };
}
