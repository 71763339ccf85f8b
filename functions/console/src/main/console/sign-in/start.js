import {openSharing} from '../dialogs/sharing.js';
import {startFollowing} from '../following.js';
import {notify} from '../notices.js';
import {followAddress} from '../places.js';
import {readView} from '../reading.js';
import {arrive} from '../returning.js';
import {changed, state} from '../store.js';
import {texts} from '../texts.js';
import {Issuer, takeDraft} from './issuer.js';
import {madeUpUsers, sessionOf} from './made-up-users.js';
import {forget, remember, remembered} from './remembered.js';

/** By whom somebody is remembered whose name the issuer knows, and nobody else needs to. */
const THE_ISSUER = 'issuer';

/** Finds out how people sign in here, and whether the issuer has just sent somebody back. */
export async function startSigningIn() {
  const {configuration} = state;
  const {issuer, users} = configuration.sign_in;
  if (users) {
    changed({users: await madeUpUsers(users)});
  }
  if (issuer) {
    changed({issuer: new Issuer(configuration)});
  }
  await resume();
}

/** Goes on as whoever the issuer has just signed in, or had signed in in this browser before. */
async function resume() {
  const {issuer, users} = state;
  const user = users?.find(({name}) => name === remembered());
  if (issuer?.hasAnswered()) {
    changed({resuming: true});
    await trying(goOn);
  } else if (user) {
    await signInAs(user);
  } else if (issuer && remembered()) {
    changed({resuming: true});
    await trying(() => issuer.leave({asking: false}));
  }
}

/** Signs in by the issuer, to whom the window goes meanwhile. */
export function signInByIssuer() {
  return trying(() => state.issuer.leave());
}

/** Goes on as whom the issuer has sent back, if it has signed anybody in. */
async function goOn() {
  // Whom it doesn't know any more it isn't asked for again.
  forget();
  const session = await state.issuer.returned();
  changed({resuming: false});
  if (session) {
    remember(THE_ISSUER);
    await enter(session);
    const draft = takeDraft();
    if (draft?.brokenOff) {
      notify(texts.signIn.brokenOff(draft.brokenOff));
    }
    if (draft?.sharing && state.place) {
      const {images, text, terms} = draft.sharing;
      openSharing(images, text, terms);
    }
  }
}

async function trying(work) {
  try {
    await work();
  } catch (signInError) {
    changed({signInError: signInError ?? new Error('refused'), resuming: false});
  }
}

/** Signs in as a made-up user. */
export function signInAs(user) {
  remember(user.name);
  return enter(sessionOf(user, state.configuration));
}

async function enter(session) {
  changed({session, ended: false, signInError: null});
  if (session.projects.length > 0) {
    followAddress();
    arrive(document.body);
    await readView();
    startFollowing();
  }
}
