import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {imageName} from '../names.js';
import {named, project as projectCell, shareState} from '../parts/image-cells.js';
import {pairTable} from '../parts/pair-table.js';
import {problem, reason} from '../parts/problem.js';
import {requestId} from '../parts/request-id.js';
import {changedIn} from '../store.js';
import {texts} from '../texts.js';

/** Nothing was planned yet. */
export const NO_PREVIEW = {planning: false, planned: null, planError: null};

/**
 * What would happen, pair by pair, before anything does (R38).
 *
 * @param plan asks the service for it
 */
export function preview(dialog, plan) {
  const run = () => look(dialog, plan);
  return html`
    <div>
      <button type="button" ?disabled=${dialog.busy || dialog.planning} @click=${run}>
        ${dialog.planning ? texts.page.loading : texts.preview.ask}
      </button>
    </div>
    ${problem(dialog.planError, run)}
    <div role="status">${dialog.planned ? planned(dialog.planned) : nothing}</div>
  `;
}

/** Apart from what the dialog does: trying again must not do what was only to be looked at. */
async function look(dialog, plan) {
  changedIn(dialog, {...NO_PREVIEW, planning: true});
  try {
    changedIn(dialog, {planned: await plan()});
  } catch (planError) {
    changedIn(dialog, {planError});
  } finally {
    changedIn(dialog, {planning: false});
  }
}

function planned({pairs, places}) {
  const changes = pairs.filter((pair) => !pair.reason && pair.action !== 'none').length;
  const refusedFirst = [...pairs].sort((a, b) => Number(!a.reason) - Number(!b.reason));
  return html`
    <p>${texts.preview.summary(changes, pairs.length)}</p>
    ${places.length > 0
      ? html`<ul>
          ${places.map(({image, left}) => html`<li>${named(imageName(image))}: ${texts.preview.placesLeft(left)}</li>`)}
        </ul>`
      : nothing}
    ${pairTable(texts.preview.list, refusedFirst.map(plannedRow), nothing)}
  `;
}

function plannedRow({image, project, action, after, reason: why}) {
  return {
    name: imageName(image),
    project: projectCell(project),
    told: why
      ? html`<span class="refusal">${reason(why)}</span> ${requestId(why)}`
      : html`${texts.preview.actions[action] ?? action} ${after ? shareState(after) : nothing}`,
  };
}
