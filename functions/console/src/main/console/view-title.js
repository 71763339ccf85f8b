import {undisguised} from './disguise.js';
import {state} from './store.js';
import {texts} from './texts.js';

/** What the view is called in the window's title, among other tabs: its image first, if it has one. */
export function viewTitle() {
  const {session, route, place, subject} = state;
  if (!session) {
    return texts.signIn.issuer;
  }
  if (!place) {
    return route ? texts.place.title : '';
  }
  const view = texts.page[route.view];
  return route.image ? `${imageTitle(subject)} – ${view}` : view;
}

function imageTitle(subject) {
  if (subject?.missing) {
    return texts.image.missingTitle;
  }
  return subject?.image ? undisguised(subject.image.name) : texts.page.loading;
}
