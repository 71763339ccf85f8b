import {call} from './call.js';

/** What the project calls others, by their IDs: all who act for it see the same. */
export async function projectNames() {
  const {names} = await call('GET', '/v1/names');
  return new Map(names.map(({project_id, name}) => [project_id, name]));
}

/** Gives a project a name, or takes it away if it is empty. */
export function setName(project, name) {
  const path = `/v1/names/${encodeURIComponent(project)}`;
  return name === ''
    ? call('DELETE', path, {patient: true})
    : call('PUT', path, {body: {name}, patient: true});
}
