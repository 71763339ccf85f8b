import {changed, state} from '../store.js';
import {call} from './call.js';
import {Refused} from './errors.js';

/** What one batch call may hold. */
const MOST_IMAGES = 100;
const MOST_PAIRS = 2_560;

/** How many shares the project has received in each state. */
export async function summary(project) {
  const {received} = await call('GET', '/v1/shares/summary', {project});
  return received;
}

/** The IDs of all images that wait for an answer. */
export async function pending() {
  const ids = [];
  let path = '/v1/shares/received?status=pending&limit=1000';
  while (path) {
    const page = await call('GET', path, {patient: true});
    ids.push(...page.shares.map((share) => share.image_id));
    path = page.next;
  }
  return ids;
}

/** What an offer would do to each pair, and how many places each image would have left (R38). */
export function planOffer(images, projects, terms) {
  return plans('POST', images, projects, (part) => ({...part, ...terms}));
}

/** What a stop would do. */
export function planStop(images, projects) {
  return plans('DELETE', images, projects, (part) => part);
}

/** What an answer would do. */
export function planAnswer(images, status) {
  return plans('PUT', images, [state.place.project], (part) => answered(part, status));
}

/** Offers images to projects under terms; tells the result of each pair. */
export function offer(images, projects, terms) {
  return batches('POST', images, projects, (part) => ({...part, ...terms}));
}

/** Stops sharing images with projects, for a reason if there is one; tells the result of each pair. */
export function stop(images, projects, reason) {
  return batches('DELETE', images, projects, (part) => ({...part, ...told(reason)}));
}

/** Accepts or rejects images, for a reason if there is one; tells the result of each. */
export function answer(images, status, reason) {
  return batches('PUT', images, [state.place.project], (part) => ({
    ...answered(part, status),
    ...told(reason),
  }));
}

function answered({images, projects: [project]}, status) {
  return {images, project_id: project, status};
}

function told(reason) {
  return reason ? {reason} : {};
}

/**
 * Has batch calls made, as many as it takes, one after the other.
 *
 * @return for each pair its image and project, and the reason if it was refused or isn't known
 */
async function batches(method, images, projects, body) {
  // Whoever goes elsewhere meanwhile is not acted for there.
  const {place} = state;
  const all = images.length * projects.length;
  const results = [];
  for (const part of parts(images, projects)) {
    changed({progress: {done: results.length, all}});
    results.push(...(await batch(method, part, body(part), place)));
  }
  changed({progress: null});
  return results;
}

/** Has batch calls planned. Each part is planned as things stand, as if the others weren't made. */
async function plans(method, images, projects, body) {
  const pairs = [];
  const places = new Map();
  for (const part of parts(images, projects)) {
    const path = '/v1/cloudimages/members?dry_run=true';
    const {plan, images: left} = await call(method, path, {body: body(part)});
    pairs.push(...plan.map(plannedPair));
    left.forEach(({image_id, places_left}) => places.set(image_id, places_left));
  }
  return {pairs, places: [...places].map(([image, left]) => ({image, left}))};
}

function plannedPair({image_id, project_id, action, status_after, error_code, fail_reason}) {
  return {
    image: image_id,
    project: project_id,
    action,
    after: status_after,
    reason: error_code ? new Refused(400, error_code, fail_reason) : null,
  };
}

function* parts(images, projects) {
  for (let p = 0; p < projects.length; p += MOST_PAIRS) {
    const some = projects.slice(p, p + MOST_PAIRS);
    const step = Math.min(MOST_IMAGES, Math.floor(MOST_PAIRS / some.length));
    for (let i = 0; i < images.length; i += step) {
      yield {images: images.slice(i, i + step), projects: some};
    }
  }
}

async function batch(method, part, body, place) {
  try {
    const {job_id} = await call(method, '/v1/cloudimages/members', {body, place, patient: true});
    const job = await call('GET', `/v1/cloudimages/job/${job_id}`, {place, patient: true});
    return job.entities.results.map((result) => ({
      image: result.image_id,
      project: result.project_id,
      reason: result.error_code ? new Refused(400, result.error_code, result.fail_reason) : null,
    }));
  } catch (reason) {
    return part.images.flatMap((image) =>
      part.projects.map((project) => ({image, project, reason})),
    );
  }
}
