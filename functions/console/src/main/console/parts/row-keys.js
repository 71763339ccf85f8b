import {changed} from '../store.js';

/** How far an arrow key goes. */
const STEPS = {ArrowUp: -1, ArrowDown: 1};

/**
 * Goes by arrow keys to the same box, link or button of the row above or below, which is rendered
 * for that if it wasn't. With Shift both rows are selected.
 */
export async function goByKey(event, list) {
  const step = STEPS[event.key];
  const row = event.target.closest('tr');
  if (!step || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  event.preventDefault();
  const place = list.sight.index.get(row.key);
  const next = list.shown[place + step];
  if (next) {
    if (event.shiftKey) {
      list.select([list.shown[place], next]);
    }
    await rendered(list, next);
    const rows = [...row.parentElement.rows];
    counterpart(event.target, row, rows.find(({key}) => key === list.id(next)))?.focus();
  }
}

async function rendered(list, row) {
  list.sight.focus(list.id(row));
  changed();
  await Promise.resolve();
}

/** What stands at the same place in another row, or its box. */
function counterpart(element, row, other) {
  const place = stops(row).indexOf(element);
  return stops(other)[place] ?? stops(other)[0];
}

function stops(row) {
  return [...row.querySelectorAll('input, a[href], button')];
}
