import {state} from './store.js';

/** What a project is called: by the sign-in, or else by the project that is acted in; undefined if by neither. */
export function knownName(id) {
  return state.session.projectNames.get(id) ?? state.names?.get(id);
}

/** The same; its ID if it is called nothing. */
export function projectName(id) {
  return knownName(id) ?? id;
}

/** What images are called that stand in what was read; those that don't, by their ID. */
export function imageNames() {
  const {lists, subject} = state;
  const received = [lists.pending, lists.accepted, lists.rejected];
  return (id) => {
    const own = lists.mine.known.get(id) ?? (subject?.image?.id === id ? subject.image : undefined);
    const share = received.map((list) => list.known.get(id)).find(Boolean);
    return own?.name ?? share?.image_name ?? id;
  };
}

/** What the image is called. */
export function imageName(id) {
  return imageNames()(id);
}
