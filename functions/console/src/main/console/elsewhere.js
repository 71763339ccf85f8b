import {summary} from './api/shares.js';
import {changed, state} from './store.js';

let turn = 0;

/** Asks one of the user's other projects, by turns, whether offers wait for its answer (R11). */
export async function lookElsewhere() {
  const {session, place} = state;
  const others = session.projects.filter((project) => project !== place.project);
  if (others.length > 0) {
    const project = others[turn % others.length];
    turn++;
    const {pending} = await summary(project);
    if (state.session === session) {
      changed({waiting: new Map(state.waiting).set(project, pending.count > 0)});
    }
  }
}

/** Whether offers wait in a project that isn't acted in, as far as it was asked. */
export function waitsIn(project) {
  return project !== state.place?.project && state.waiting.get(project) === true;
}

/** Whether offers wait in any of them. */
export function waitsElsewhere() {
  return [...state.waiting.keys()].some(waitsIn);
}
