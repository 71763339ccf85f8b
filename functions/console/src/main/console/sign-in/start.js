import {openSharing} from '../dialogs/sharing.js';
import {followAddress} from '../places.js';
import {startPolling} from '../polling.js';
import {readView} from '../reading.js';
import {changed, state} from '../store.js';
import {Issuer} from './issuer.js';
import {madeUpUsers, sessionOf} from './made-up-users.js';

/** Finds out how people sign in here, and whether the issuer has just sent somebody back. */
export async function startSigningIn() {
  const {configuration} = state;
  const {issuer, users} = configuration.sign_in;
  if (users) {
    changed({users: await madeUpUsers(users)});
  } else if (issuer) {
    await startIssuer(configuration);
  }
}

async function startIssuer(configuration) {
  const issuer = new Issuer(configuration);
  changed({issuer});
  try {
    const session = await issuer.returned();
    if (session) {
      await enter(session);
      const draft = Issuer.takeDraft();
      if (draft && state.place) {
        openSharing(draft.images, draft.text);
      }
    }
  } catch (signInError) {
    changed({signInError});
  }
}

/** Signs in as a made-up user. */
export function signInAs(user) {
  return enter(sessionOf(user, state.configuration));
}

async function enter(session) {
  changed({session, ended: false, signInError: null});
  if (session.projects.length > 0) {
    followAddress();
    startPolling();
    await readView();
  }
}
