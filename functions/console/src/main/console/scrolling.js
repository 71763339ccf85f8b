import {changed} from './store.js';

/** How often the page is shown anew at most before the browser paints, until what is in sight is there. */
const MOST = 8;

let passes = 0;

/** Has those rows rendered that come in sight, and those about what gets the focus. */
export function watchScrolling(root) {
  const look = () => lookAround(root);
  window.addEventListener('scroll', look, {passive: true});
  window.addEventListener('resize', look);
  root.addEventListener('focusin', ({target}) => {
    // A dialog gives the focus back when it is closed.
    if (!target.closest('dialog')) {
      noteFocus(root, target.closest('tr'));
    }
  });
}

/**
 * Measures what is rendered, and has others rendered where they come in sight. Call it after each
 * rendering.
 */
export function lookAround(root) {
  let others = false;
  for (const body of bodies(root)) {
    others = lookAt(body) || others;
  }
  if (!others) {
    passes = 0;
  } else if (passes < MOST) {
    passes++;
    changed();
  } else {
    requestAnimationFrame(() => {
      passes = 0;
      changed();
    });
  }
}

/** Whether others are to be rendered, or the same ones otherwise. */
function lookAt(body) {
  const {sight} = body;
  const {clientWidth} = body.closest('table').parentElement;
  if (sight.width !== clientWidth) {
    sight.forget(clientWidth);
    return true;
  }
  if (sight.columns === null) {
    sight.columns = columnsOf(body.closest('table'));
    return true;
  }
  sight.measure(rowsOf(body).map((row) => [row.key, row.getBoundingClientRect().height]));
  const {top} = body.getBoundingClientRect();
  return sight.look(-top, window.innerHeight - top);
}

/**
 * The widths of the columns, which stay as they are from now on: if they went by what is rendered,
 * rows would change their heights as others come in sight. Cards have no columns.
 */
function columnsOf(table) {
  return getComputedStyle(table).display === 'table'
    ? [...table.tHead.rows[0].cells].map((cell) => `width: ${cell.getBoundingClientRect().width}px`)
    : [];
}

function noteFocus(root, row) {
  let others = false;
  for (const body of bodies(root)) {
    others = body.sight.focus(row && body.contains(row) ? row.key : null) || others;
  }
  if (others) {
    changed();
  }
}

function bodies(root) {
  return [...root.querySelectorAll('tbody')].filter((body) => body.sight?.partial);
}

function rowsOf(body) {
  return [...body.rows].filter((row) => row.key !== undefined);
}
