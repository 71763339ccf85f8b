import {Unanswered} from './api/errors.js';
import {syncDialog} from './dialogs/frame.js';
import {waitsElsewhere} from './elsewhere.js';
import {keepFocus, watchFocus} from './focus.js';
import {lookNow} from './following.js';
import {render} from './libraries/lit-html/lit-html.js';
import {followAddress} from './places.js';
import {readAgain, readView} from './reading.js';
import {arrive, leave, startReturning} from './returning.js';
import {lookAround, watchScrolling} from './scrolling.js';
import {onRenewal} from './sign-in/renewal.js';
import {startSigningIn} from './sign-in/start.js';
import {changed, onChange, state} from './store.js';
import {texts} from './texts.js';
import {page} from './views/page.js';

const root = document.body;

watchFocus(root);
watchScrolling(root);

onChange(() => {
  keepFocus(root, () => {
    render(page(), root);
    syncDialog(root);
  });
  lookAround(root);
  document.title = title();
});

window.addEventListener('hashchange', async () => {
  if (state.session?.projects.length > 0) {
    leave(root);
    followAddress();
    // The view is shown before this, as far as it is known; what is read yet may make it longer.
    const settle = await Promise.resolve().then(() => arrive(root));
    await Promise.all([readView(), lookNow()]);
    settle();
  }
});

onRenewal(() => Promise.all([readAgain(), lookNow()]));

startReturning();
start();

async function start() {
  root.replaceChildren();
  changed();
  try {
    changed({configuration: await configuration()});
    await startSigningIn();
  } catch (failure) {
    changed({failure});
  }
}

async function configuration() {
  try {
    const response = await fetch('config.json');
    return await response.json();
  } catch (failure) {
    throw new Unanswered(!navigator.onLine);
  }
}

function title() {
  const {configuration, route, place, summary, unseen} = state;
  const name = configuration?.title ?? '';
  if (!place) {
    return name;
  }
  const dot = unseen || summary?.pending.count > 0 || waitsElsewhere() ? '● ' : '';
  return `${dot}${texts.page[route.view]} – ${name}`;
}
