import {undisguised} from './disguise.js';

/** The views that an address can name. */
const VIEWS = ['received', 'rejected', 'answers', 'mine', 'news'];

/**
 * What an address tells: #/region/project/view/image, so that whoever is sent a link acts where
 * its sender did, or is told that they can't.
 */
export function parse(hash) {
  const [region, project, view, image] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .map((part) => decoded(part));
  return {
    region: region || null,
    project: project || null,
    view: VIEWS.includes(view) ? view : VIEWS[0],
    image: image || null,
  };
}

/** The address of a view in a place. */
export function address({region, project}, view = VIEWS[0], image = null) {
  const parts = [region, project, view, image].filter((part) => part !== null);
  return '#/' + parts.map(encodeURIComponent).join('/');
}

function decoded(part) {
  try {
    return undisguised(decodeURIComponent(part));
  } catch (malformed) {
    return '';
  }
}
