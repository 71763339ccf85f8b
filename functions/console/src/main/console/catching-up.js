import {call} from './api/call.js';
import {LARGEST_PAGE, newestFirst, sized} from './pages.js';

/** How many images are named in one address, which may not be of any length. */
const MOST_NAMED = 50;

/** Milliseconds after which all is read again: not all that changes is an event, such as an image's name. */
const LONGEST = 600_000;

/** Whether rows that may be otherwise are to be read again alone: that takes fewer calls, and all is not due yet. */
export function isBehind({loaded, stale, behind, rows, readAt}) {
  const isDue = stale || Date.now() - readAt > LONGEST;
  return loaded && !isDue && behind.size > 0 && Math.ceil(behind.size / MOST_NAMED) < Math.ceil(rows.length / LARGEST_PAGE);
}

/** The rows that there are of those images, in several calls if they are many. */
export async function readNamed({path, field}, images) {
  const rows = [];
  for (let start = 0; start < images.length; start += MOST_NAMED) {
    const some = images.slice(start, start + MOST_NAMED);
    const page = await call('GET', sized(`${path}&image_id=in:${some.join(',')}`, MOST_NAMED));
    rows.push(...page[field]);
  }
  return rows;
}

/** Takes these rows for all that there are of those images, as far as the list is read. */
export function replace(list, images, rows) {
  const {known, reach, id} = list;
  images.forEach((image) => known.delete(image));
  rows.filter((row) => reach === null || id(row) >= reach).forEach((row) => known.set(id(row), row));
  list.rows = [...known.values()].sort(list.order ?? newestFirst(id));
}
