import {access, image, ownShare} from './api/images.js';
import {Refused} from './api/errors.js';
import {members} from './finding.js';
import {List} from './list.js';
import {changed, changedIn, state} from './store.js';
import {texts} from './texts.js';

/** Reads the image that the address names, with its shares or with what may be done with it. */
export async function loadSubject({view, image: id}) {
  const subject = state.subject ?? {id, error: null, missing: false};
  changed({subject});
  try {
    subject.image = await image(id);
    subject.own = subject.image.owner === state.place.project;
    if (view === 'mine' && subject.own) {
      subject.members ??= membersOf(id);
      subject.members.seek(state.route.wish);
      subject.members.stale = true;
      await subject.members.show();
    } else {
      await loadUse(subject);
    }
    changedIn(subject, {error: null, missing: false});
  } catch (error) {
    const missing = error instanceof Refused && error.hidden;
    changedIn(subject, {
      missing,
      said: missing ? error.said : undefined,
      requestId: missing ? error.requestId : undefined,
      error: missing ? null : error,
    });
  }
}

async function loadUse(subject) {
  subject.share = subject.own ? null : await ownShare(subject.id);
  if (subject.own || subject.share.status === 'accepted') {
    const actions = Object.keys(texts.image.actions);
    const decisions = await Promise.all(actions.map((action) => access(subject.id, action)));
    subject.uses = actions.map((action, index) => ({action, ...decisions[index]}));
  } else {
    subject.uses = null;
  }
}

/** Looks which other projects of the user's in this region know the image. */
export async function lookElsewhere(subject) {
  const others = state.session.projects.filter((project) => project !== state.place.project);
  changedIn(subject, {looking: true});
  const known = await Promise.all(others.map((project) => knows(project, subject.id)));
  changedIn(subject, {looking: false, elsewhere: others.filter((_, index) => known[index])});
}

async function knows(project, id) {
  try {
    await image(id, project);
    return true;
  } catch (error) {
    return false;
  }
}

function membersOf(id) {
  return new List(`/v2/images/${id}/members`, 'members', (row) => row.member_id, {finding: members});
}
