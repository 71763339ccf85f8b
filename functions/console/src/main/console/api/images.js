import {state} from '../store.js';
import {call} from './call.js';

/** The record of an image, as one of the user's projects sees it. */
export function image(id, project) {
  return call('GET', `/v2/images/${encodeURIComponent(id)}`, {project});
}

/** The project's own share of an image that it was offered. */
export function ownShare(id, project) {
  const own = project ?? state.place.project;
  return call('GET', `/v2/images/${encodeURIComponent(id)}/members/${own}`, {project});
}

/** The shares of an image, as many as one page has. */
export function firstMembers(id) {
  return call('GET', `/v2/images/${encodeURIComponent(id)}/members?limit=1000`);
}

/** How many images the project owns, and how many it may; -1 for any number. */
export async function ownQuota() {
  const {quotas} = await call('GET', '/v1/cloudimages/quota');
  const {used, quota} = quotas.resources.find(({type}) => type === 'image');
  return {used, limit: quota};
}

/** Deletes an image for ever. */
export function remove(id) {
  return call('DELETE', `/v2/images/${encodeURIComponent(id)}`, {patient: true});
}

/** Makes a private image of that name of an image, and tells its ID. */
export async function replicate(id, name) {
  const path = `/v1/cloudimages/${encodeURIComponent(id)}/copy`;
  const {job_id} = await call('POST', path, {body: {name}, patient: true});
  const job = await call('GET', `/v1/cloudimages/job/${job_id}`, {patient: true});
  return job.entities.image_id;
}

/** Whether the project might do that with an image: allowed, or the code and sentence of why not. */
export function access(id, action) {
  // To look is not to use it (R43).
  const path = `/v1/images/${encodeURIComponent(id)}/access?dry_run=true`;
  return call('POST', path, {body: {action}});
}
