import {signedInAgain} from '../sign-in/renewal.js';
import {changed, state} from '../store.js';
import {Ended, Refused, Unanswered} from './errors.js';

/** How long an answer is waited for: a little longer than an HTTP API waits for its functions. */
const LONGEST_WAIT = 35_000;

/**
 * Sends a request to the API of the region that is acted in, for the project that is acted in.
 *
 * @param path below the API, such as /v2/images
 * @param body what to send as JSON, if anything
 * @param project another project than the one acted in
 * @param place another place than the one acted in
 * @param patient whether it is sent once more when the user has signed in again, if the session has
 *     ended: what is to change something is not forgotten for that
 * @return the answer's JSON; null if it is empty
 */
export async function call(method, path, options) {
  const {json} = await answered(method, path, options);
  return json;
}

/** The same, with the request's ID beside the answer's JSON, for refusals that stand in this. */
export async function answered(
  method,
  path,
  {body, project, place = state.place, patient = false} = {},
) {
  const {session} = state;
  let response = await send(method, path, body, session, place, project);
  if (response.status === 401 && (await session.refresh())) {
    response = await send(method, path, body, session, place, project);
  }
  while (response.status === 401 && patient) {
    await signedInAgain();
    response = await send(method, path, body, session, place, project);
  }
  return read(response);
}

async function send(method, path, body, session, place, project) {
  const headers = {'X-Auth-Token': session.token(), 'X-Project-Id': project ?? place.project};
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  try {
    const response = await fetch(place.endpoint + path, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(LONGEST_WAIT),
      credentials: 'omit',
      cache: 'no-store',
    });
    return {status: response.status, requestId: idOf(response), text: await response.text()};
  } catch (failure) {
    throw unanswered();
  }
}

/** API Gateway's own, where it has answered before any function. */
function idOf({headers}) {
  return headers.get('X-Openstack-Request-Id') ?? headers.get('Apigw-Requestid') ?? undefined;
}

function read({status, requestId, text}) {
  if (status === 401) {
    changed({ended: true});
    throw new Ended();
  }
  if (status >= 500 || status === 429) {
    throw unanswered(requestId);
  }
  changed({outage: null});
  const json = parsed(text, requestId);
  if (status >= 400) {
    const error = json?.error ?? {};
    const message = error.message ?? json?.message ?? '';
    throw new Refused(status, error.code ?? '', message, {requestId, said: error.reason});
  }
  return {json, requestId};
}

function parsed(text, requestId) {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch (malformed) {
    // What is no JSON doesn't come from the service, but from something before it.
    throw unanswered(requestId);
  }
}

function unanswered(requestId) {
  const outage = new Unanswered(!navigator.onLine, requestId);
  changed({outage});
  return outage;
}
