import {html} from '../libraries/lit-html/lit-html.js';
import {number} from '../format.js';
import {state} from '../store.js';
import {texts} from '../texts.js';
import {stopWorking} from '../work.js';

/** How far the work is that takes several calls, with the button that ends it. */
export function progress() {
  return state.works.map((work) => (work.all === null ? reading() : bar(work)));
}

/** It is read yet what there is to do. */
function reading() {
  return html`
    <div class="progress">
      <progress aria-label=${texts.work.label}></progress>
      <span role="status">${texts.page.loading}</span>
    </div>
  `;
}

function bar(work) {
  const words = texts.work.progress(number(work.done), number(work.all), work.refused);
  return html`
    <div class="progress">
      <progress
        max=${work.all}
        .value=${work.done}
        aria-label=${texts.work.label}
        aria-valuetext=${words}
      ></progress>
      <span role="status">${words}</span>
      <button type="button" ?disabled=${work.stopped} @click=${stopWorking}>
        ${work.stopped ? texts.work.stopping : texts.work.stop}
      </button>
    </div>
  `;
}
