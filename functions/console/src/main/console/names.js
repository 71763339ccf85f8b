import {state} from './store.js';

/** What the image is called, if it stands in a list that was read; its ID otherwise. */
export function imageName(id) {
  const {mine, pending, accepted, rejected} = state.lists;
  const own = mine.known.get(id);
  if (own) {
    return own.name;
  }
  const shares = [pending, accepted, rejected].map((list) => list.known.get(id));
  return shares.find((share) => share)?.image_name ?? id;
}
