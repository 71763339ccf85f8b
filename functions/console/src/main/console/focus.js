/**
 * Shows the page anew. Where what had the focus is gone then, such as the button of a row that was
 * dealt with, the heading has it, so that the keyboard goes on from the view and not from nowhere.
 */
export function keepFocus(root, show) {
  const before = document.activeElement;
  show();
  if (before !== document.body && !before.isConnected && document.activeElement === document.body) {
    root.querySelector('#content h1')?.focus({preventScroll: true});
  }
}
