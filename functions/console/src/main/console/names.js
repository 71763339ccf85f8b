import {state} from './store.js';

/** What a project is called: by the sign-in, or else by the project that is acted in; its ID if by neither. */
export function projectName(id) {
  return state.session.projectNames.get(id) ?? state.names?.get(id) ?? id;
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
