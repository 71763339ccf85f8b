import {heirOf} from './heirs.js';

/** What has the focus, or had it until it was disabled or taken away: nothing that was left. */
let last = null;

/** What had it when the dialog was opened that is open now. */
let opener = null;

/** Watches where the focus goes, so that it can be kept. */
export function watchFocus(root) {
  root.addEventListener('focusin', ({target}) => {
    last = target;
  });
  // Before whoever is told that it was left shows the page anew.
  const left = ({target}) => {
    if (!target.disabled) {
      last = null;
    }
  };
  root.addEventListener('blur', left, {capture: true});
}

/**
 * Shows the page anew. Where what had the focus is gone then, such as the button of a row that was
 * dealt with, the same button of the next row has it, or the heading if there is none, so that the
 * keyboard goes on from there and not from nowhere. The same is so when a dialog closes in which the
 * row was dealt with. A button that was disabled meanwhile has it again.
 */
export function keepFocus(root, show) {
  const isOpen = () => root.querySelector('dialog[open]') !== null;
  const before = document.activeElement === document.body ? last : document.activeElement;
  const wasOpen = isOpen();
  const heir = heirOf(wasOpen ? opener : before);
  show();
  if (!wasOpen && isOpen()) {
    opener = before;
  }
  if (wasOpen && opener && !opener.isConnected) {
    opener = heir();
  }
  const closed = wasOpen && !isOpen();
  if ((before === null && !closed) || document.activeElement !== document.body) {
    return;
  }
  if (before?.isConnected) {
    before.focus({preventScroll: true});
  } else if (isOpen()) {
    root.querySelector('dialog h2').focus({preventScroll: true});
  } else {
    goOn(closed ? opener : heir(), root);
  }
}

/** A button that can't have the focus yet, while something is being done, has it afterwards. */
function goOn(next, root) {
  if (next === null) {
    root.querySelector('#content h1')?.focus({preventScroll: true});
  } else {
    last = next;
    next.focus();
  }
}
