import {state} from '../store.js';
import {call} from './call.js';
import {Ended, Refused} from './errors.js';

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
    const page = await call('GET', path);
    ids.push(...page.shares.map((share) => share.image_id));
    path = page.next;
  }
  return ids;
}

/** Offers images to projects; tells the result of each pair. */
export function offer(images, projects) {
  return batches('POST', images, projects, (part) => part);
}

/** Stops sharing images with projects; tells the result of each pair. */
export function stop(images, projects) {
  return batches('DELETE', images, projects, (part) => part);
}

/** Accepts or rejects images; tells the result of each. */
export function answer(images, status) {
  const {project} = state.place;
  return batches('PUT', images, [project], (part) => ({
    images: part.images,
    project_id: project,
    status,
  }));
}

/**
 * Has batch calls made, as many as it takes, one after the other.
 *
 * @return for each pair its image and project, and the reason if it was refused or isn't known
 */
async function batches(method, images, projects, body) {
  const results = [];
  for (const part of parts(images, projects)) {
    results.push(...(await batch(method, part, body(part))));
  }
  return results;
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

async function batch(method, part, body) {
  try {
    const {job_id} = await call(method, '/v1/cloudimages/members', {body});
    const job = await call('GET', `/v1/cloudimages/job/${job_id}`);
    return job.entities.results.map((result) => ({
      image: result.image_id,
      project: result.project_id,
      reason: result.error_code ? new Refused(400, result.error_code, result.fail_reason) : null,
    }));
  } catch (reason) {
    if (reason instanceof Ended) {
      throw reason;
    }
    return part.images.flatMap((image) =>
      part.projects.map((project) => ({image, project, reason})),
    );
  }
}
