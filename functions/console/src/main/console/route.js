import {undisguised} from './disguise.js';

/** The views that an address can name. */
const VIEWS = ['received', 'rejected', 'answers', 'names', 'mine', 'news', 'unused'];

/** All rows are shown, in the order in which they are read. */
export const NO_WISH = {find: '', sort: '', state: ''};

/**
 * What an address tells: #/region/project/view/image?find=words&sort=-column&state=state, so that
 * whoever is sent a link acts where its sender did and sees the same, or is told that they can't.
 */
export function parse(hash) {
  const [path, ...query] = hash.replace(/^#\/?/, '').split('?');
  const [region, project, view, image] = path.split('/').map((part) => decoded(part));
  return {
    region: region || null,
    project: project || null,
    view: VIEWS.includes(view) ? view : VIEWS[0],
    image: image || null,
    wish: wish(new URLSearchParams(query.join('?'))),
  };
}

/** The address of a view in a place, in which that is sought and so sorted. */
export function address({region, project}, view = VIEWS[0], image = null, wished = NO_WISH) {
  const parts = [region, project, view, image].filter((part) => part !== null);
  const query = new URLSearchParams(Object.entries(wished).filter(([, value]) => value !== ''));
  return '#/' + parts.map(encodeURIComponent).join('/') + (query.size > 0 ? `?${query}` : '');
}

function wish(query) {
  return Object.fromEntries(Object.keys(NO_WISH).map((name) => [name, undisguised(query.get(name) ?? '')]));
}

function decoded(part) {
  try {
    return undisguised(decodeURIComponent(part));
  } catch (malformed) {
    return '';
  }
}
