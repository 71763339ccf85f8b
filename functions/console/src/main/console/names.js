import {state} from './store.js';

/** What images are called that stand in what was read; those that don't, by their ID. */
export function imageNames() {
  const {lists, subject} = state;
  const received = [lists.rejected, lists.accepted, lists.pending].flatMap((list) => list.rows);
  const names = new Map(received.map((row) => [row.image_id, row.image_name]));
  lists.mine.rows.forEach((row) => names.set(row.id, row.name));
  if (subject?.image) {
    names.set(subject.image.id, subject.image.name);
  }
  return (id) => names.get(id) ?? id;
}

/** What the image is called. */
export function imageName(id) {
  return imageNames()(id);
}
