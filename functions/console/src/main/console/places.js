import {created, ownImages, receivedShares, updated} from './finding.js';
import {List} from './list.js';
import {LARGEST_PAGE, newestFirst} from './pages.js';
import {address, parse} from './route.js';
import {followWish} from './seeking.js';
import {changed, state} from './store.js';
import {unusedLists} from './unused.js';

/** The regions that the page can act in, with their APIs; the first one is the page's own. */
export function regions({region, endpoints}) {
  const own = new URL('..', document.baseURI).href.replace(/\/$/, '');
  return [{region, endpoint: own}, ...endpoints.map(({region: name, url}) => ({region: name, endpoint: url}))];
}

/** The address of a view in the place that is acted in, or in another project of that region. */
export function link(view, image, project = state.place.project) {
  return address({region: state.place.region, project}, view, image ?? null);
}

/** Goes to a view. */
export function go(href) {
  location.hash = href;
}

/**
 * Goes where the address tells: an incomplete one is completed; for one that the user isn't
 * entitled to, there is no place.
 */
export function followAddress() {
  const {session, configuration} = state;
  const route = parse(location.hash);
  const region = route.region ?? configuration.region;
  const project = route.project ?? session.projects[0];
  const found = regions(configuration).find((each) => each.region === region);
  const entitled = session.projects.includes(project);
  const place = found && entitled ? {region, project, endpoint: found.endpoint, after: null} : null;
  if (place && !(route.region && route.project)) {
    history.replaceState(null, '', address(place, route.view, route.image, route.wish));
  }
  enter(place);
  changed({
    route: {...route, region, project},
    subject: null,
    // What is being done isn't stopped by going elsewhere: its result would be lost.
    dialog: state.dialog?.busy ? state.dialog : null,
    problem: null,
    notices: kept(),
  });
  followWish();
}

/** What is shown of one place is forgotten on the way to another. */
function enter(place) {
  const {place: before} = state;
  if (before?.region !== place?.region || before?.project !== place?.project) {
    changed({place, summary: null, quota: null, answers: null, names: null, namesError: null, lists: place ? lists(place) : {}});
  }
}

/** Notices that were meant for the view that comes. */
function kept() {
  const notices = state.notices.filter((notice) => notice.fresh);
  notices.forEach((notice) => (notice.fresh = false));
  return notices;
}

/** Where events are read that were before those of the page. */
function earlierEvents({before}) {
  return before ? `/v1/events?before=${before}&limit=100` : null;
}

const newestImageFirst = newestFirst((row) => row.image_id);

/**
 * The service has shares in the order of their images. What is offered again stands on top, too, of
 * as many as are read at once.
 */
function newestOfferFirst(one, other) {
  return Date.parse(other.updated_at) - Date.parse(one.updated_at) || newestImageFirst(one, other);
}

function lists({project}) {
  const received = (status, options) =>
    new List(`/v1/shares/received?status=${status}`, 'shares', (row) => row.image_id, {named: true, ...options});
  return {
    pending: received('pending', {
      size: LARGEST_PAGE,
      order: newestOfferFirst,
      finding: receivedShares({offered: updated}),
    }),
    accepted: received('accepted', {finding: receivedShares({since: created})}),
    rejected: received('rejected', {finding: receivedShares({rejected: updated})}),
    mine: new List(`/v2/images?owner=${project}`, 'images', (row) => row.id, {finding: ownImages}),
    news: new List('/v1/events?before=end', 'events', (row) => row.id, {next: earlierEvents}),
    ...unusedLists(state.unusedFor),
  };
}
