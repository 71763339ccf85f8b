/**
 * Shows the page anew. Where what had the focus is gone then, such as the button of a row that was
 * dealt with, the heading has it, so that the keyboard goes on from the
 * view or the dialog and not from nowhere.
 */
export function keepFocus(root, show) {
  const before = document.activeElement;
  show();
  if (before !== document.body && !before.isConnected && document.activeElement === document.body) {
    const view = root.querySelector('dialog[open]') ? 'dialog h2' : '#content h1';
    root.querySelector(view)?.focus({preventScroll: true});
  }
}
