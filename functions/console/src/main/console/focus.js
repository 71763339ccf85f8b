/** What has the focus, or had it until it was disabled or taken away: nothing that was left. */
let last = null;

/** Watches where the focus goes, so that it can be kept. */
export function watchFocus(root) {
  root.addEventListener('focusin', ({target}) => {
    last = target;
  });
  root.addEventListener('focusout', ({target}) => {
    if (!target.disabled) {
      last = null;
    }
  });
}

/**
 * Shows the page anew. Where what had the focus is gone then, such as the button of a row that was
 * dealt with, the heading has it, so that the keyboard goes on from the view or the dialog and not
 * from nowhere. A button that was disabled meanwhile has it again.
 */
export function keepFocus(root, show) {
  const before = document.activeElement === document.body ? last : document.activeElement;
  show();
  if (before === null || document.activeElement !== document.body) {
    return;
  }
  const view = root.querySelector('dialog[open]') ? 'dialog h2' : '#content h1';
  const target = before.isConnected ? before : root.querySelector(view);
  target?.focus({preventScroll: true});
}
