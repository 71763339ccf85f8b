import {call} from '../api/call.js';
import {Unanswered} from '../api/errors.js';
import {instant, localTime, number, time} from '../format.js';
import {html, nothing, render} from '../libraries/lit-html/lit-html.js';
import {changedIn} from '../store.js';
import {texts} from '../texts.js';
import {moment} from './image-cells.js';
import {problem} from './problem.js';

/** What the plot's own file (plots.js) needs of the page. */
const KIT = {call, html, instant, localTime, moment, nothing, number, problem, render, time};

/** How many shares of an image were in which state over time (R40), for whoever opens it. */
export function history(subject) {
  return html`
    <details @toggle=${({target}) => load(subject, target)}>
      <summary>${texts.history.show}</summary>
      ${subject.plots ? html`<share-history .of=${{...KIT, texts, image: subject.image}}></share-history>` : nothing}
      ${problem(subject.plotsError, ({target}) => load(subject, target.closest('details')))}
    </details>
  `;
}

/** Loads what draws it while it is open, and lets it go when it is closed. */
async function load(subject, details) {
  changedIn(subject, {plots: false, plotsError: null});
  try {
    if (details.open) {
      await importedAt('./plots.js');
    }
    changedIn(subject, {plots: details.open});
  } catch (failure) {
    changedIn(subject, {plotsError: new Unanswered(!navigator.onLine)});
  }
}
