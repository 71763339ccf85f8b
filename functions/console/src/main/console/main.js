import {Unanswered} from './api/errors.js';
import {measureBars} from './bars.js';
import {syncDialog} from './dialogs/frame.js';
import {waitsElsewhere} from './elsewhere.js';
import {keepFocus, watchFocus} from './focus.js';
import {lookNow} from './following.js';
import {language, LANGUAGES} from './languages.js';
import {html, render} from './libraries/lit-html/lit-html.js';
import {followAddress} from './places.js';
import {readAgain, readView} from './reading.js';
import {arrive, leave, startReturning} from './returning.js';
import {lookAround, watchScrolling} from './scrolling.js';
import {onRenewal} from './sign-in/renewal.js';
import {startSigningIn} from './sign-in/start.js';
import {changed, onChange, state} from './store.js';
import {speak, texts} from './texts.js';
import {viewTitle} from './view-title.js';
import {page} from './views/page.js';

const root = document.body;

watchFocus(root);
watchScrolling(root);

onChange(() => {
  keepFocus(root, () => {
    render(page(), root);
    syncDialog(root);
    measureBars(root);
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
  const asked = configuration();
  // What it failed for is told below, once there are words for it.
  asked.catch(() => {});
  root.replaceChildren();
  if (await speaks(language())) {
    changed();
    try {
      changed({configuration: await asked});
      await startSigningIn();
    } catch (failure) {
      changed({failure});
    }
  }
}

/** Has the page speak that language, or say in it that it can't. */
async function speaks(language) {
  try {
    await speak(language);
    return true;
  } catch (failure) {
    const sentence = LANGUAGES[language].cantStart;
    render(html`<main class="sign-in"><h1 lang=${language}>${sentence}</h1></main>`, root);
    return false;
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
  const {configuration, summary, unseen} = state;
  const name = configuration?.title ?? '';
  if (!configuration) {
    return name;
  }
  const view = viewTitle();
  const dot = unseen || summary?.pending.count > 0 || waitsElsewhere() ? '● ' : '';
  return view === '' ? name : `${dot}${view} – ${name}`;
}
