import {state} from './store.js';

/** What the image is called, if it stands in a list that was read; its ID otherwise. */
export function imageName(id) {
  const {mine, pending, accepted, rejected} = state.lists;
  const own = mine.rows.find((row) => row.id === id);
  if (own) {
    return own.name;
  }
  const shares = [pending, accepted, rejected].flatMap((list) => list.rows);
  return shares.find((row) => row.image_id === id)?.image_name ?? id;
}
