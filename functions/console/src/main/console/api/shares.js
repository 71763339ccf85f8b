import {state} from '../store.js';
import {advance, begin, end} from '../work.js';
import {answered, call} from './call.js';
import {Ended, Refused} from './errors.js';
import {FIRST_PAIRS, MOST_PAIRS, parts} from './parts.js';

/** How many shares the project has received in each state. */
export async function summary(project) {
  const {received} = await call('GET', '/v1/shares/summary', {project});
  return received;
}

/** All shares that wait for an answer. */
export async function pending() {
  const shares = [];
  let path = '/v1/shares/received?status=pending&limit=1000';
  while (path) {
    const page = await call('GET', path, {patient: true});
    shares.push(...page.shares);
    path = page.next;
  }
  return shares;
}

/**
 * What an offer would do to each pair, and how many places each image would have left (R38).
 *
 * @param calls how many calls are made of those that it takes; all of them if nothing is said
 */
export function planOffer(images, projects, terms, calls) {
  return plans('POST', [{images, projects, body: (part) => ({...part, ...terms})}], calls);
}

/** What a stop would do. */
export function planStop(images, projects, calls) {
  return planStopEach([{images, projects}], calls);
}

/** The same for several groups of images and projects. */
export function planStopEach(groups, calls) {
  return plans('DELETE', groups.map((group) => ({...group, body: (part) => part})), calls);
}

/** What an answer would do. */
export function planAnswer(images, status, calls) {
  const body = (part) => answerOf(part, status);
  return plans('PUT', [{images, projects: [state.place.project], body}], calls);
}

/** Offers images to projects under terms; tells the result of each pair, and how many were not begun. */
export function offer(images, projects, terms) {
  return offerEach([{images, projects, terms}]);
}

/** The same for several groups of images and projects, each under its own terms. */
export function offerEach(groups) {
  const body = ({terms}) => (part) => ({...part, ...terms});
  return batches('POST', groups.map((group) => ({...group, body: body(group)})));
}

/** Stops sharing images with projects, for a reason if there is one; tells the same. */
export function stop(images, projects, reason) {
  return stopEach([{images, projects}], reason);
}

/** The same for several groups of images and projects. */
export function stopEach(groups, reason) {
  const body = (part) => ({...part, ...told(reason)});
  return batches('DELETE', groups.map((group) => ({...group, body})));
}

/**
 * Accepts or rejects groups of images, each for a reason or into a vault if there is one; tells the
 * same.
 */
export function answerEach(groups, status) {
  const projects = [state.place.project];
  const body = ({reason, vault}) => (part) => ({
    ...answerOf(part, status),
    ...told(reason),
    ...(vault ? {vault_id: vault} : {}),
  });
  return batches('PUT', groups.map((group) => ({...group, projects, body: body(group)})));
}

function answerOf({images, projects: [project]}, status) {
  return {images, project_id: project, status};
}

function told(reason) {
  return reason ? {reason} : {};
}

/**
 * Has batch calls made, as many as it takes, one after the other, until the user has it stopped.
 *
 * @param groups images and projects, all pairs of which are dealt with, and the body of a call for
 *     some of them
 * @return results, for each pair its image and project, and the reason if it was refused or isn't
 *     known; left, how many pairs were not begun; place, where
 */
async function batches(method, groups) {
  // Whoever goes elsewhere meanwhile is not acted for there.
  const {place, session} = state;
  const work = begin(pairsOf(groups));
  const results = [];
  for (const {part, body} of callsFor(groups, FIRST_PAIRS)) {
    if (work.stopped) {
      break;
    }
    const told = await batch(method, part, body, place);
    results.push(...told);
    advance(work, told);
  }
  end(work);
  if (state.session !== session) {
    // Whoever has signed in meanwhile is not told what somebody else has done.
    throw new Ended();
  }
  return {results, left: work.all - results.length, place};
}

/** How many pairs groups are of. */
function pairsOf(groups) {
  return groups.reduce((sum, {images, projects}) => sum + images.length * projects.length, 0);
}

/** The calls for groups, the first of which for each has so many pairs at most. */
function* callsFor(groups, first) {
  for (const {images, projects, body} of groups) {
    for (const part of parts(images, projects, first)) {
      yield {part, body: body(part)};
    }
  }
}

/**
 * Has batch calls planned. Each part is planned as things stand, as if the others weren't made.
 *
 * @return pairs, of all that there are to the calls; places, what is left of them by image
 */
async function plans(method, groups, calls) {
  const pairs = [];
  const places = new Map();
  for (const {body} of [...callsFor(groups, MOST_PAIRS)].slice(0, calls)) {
    const path = '/v1/cloudimages/members?dry_run=true';
    const {json, requestId} = await answered(method, path, {body});
    const {plan, images: left} = json;
    pairs.push(...plan.map((pair) => plannedPair(pair, requestId)));
    left.forEach(({image_id, places_left}) => places.set(image_id, places_left));
  }
  return {pairs, all: pairsOf(groups), places: [...places].map(([image, left]) => ({image, left}))};
}

function plannedPair(pair, requestId) {
  const {image_id, project_id, action, status_after} = pair;
  return {
    image: image_id,
    project: project_id,
    action,
    after: status_after,
    reason: refusal(pair, requestId),
  };
}

function refusal({error_code: code, fail_reason: words}, requestId) {
  return code ? new Refused(400, code, words, {requestId}) : null;
}

async function batch(method, part, body, place) {
  try {
    const path = '/v1/cloudimages/members';
    const {json, requestId} = await answered(method, path, {body, place, patient: true});
    const job = await call('GET', `/v1/cloudimages/job/${json.job_id}`, {place, patient: true});
    return job.entities.results.map((result) => ({
      image: result.image_id,
      project: result.project_id,
      reason: refusal(result, requestId),
    }));
  } catch (reason) {
    return part.images.flatMap((image) =>
      part.projects.map((project) => ({image, project, reason})),
    );
  }
}
