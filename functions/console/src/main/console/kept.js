/** What the browser keeps under that name for all of its pages; null for nothing. */
export function kept(name) {
  return inStorage((storage) => storage.getItem(name));
}

/** Has the browser keep a text, if it keeps anything for the page. */
export function keep(name, text) {
  inStorage((storage) => storage.setItem(name, text));
}

/** Has the browser keep nothing under that name. */
export function forget(name) {
  inStorage((storage) => storage.removeItem(name));
}

/** Browsers may be told to keep nothing for a page, which can do without. */
function inStorage(work) {
  try {
    return work(localStorage);
  } catch (forbidden) {
    return null;
  }
}
