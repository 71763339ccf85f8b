import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {Refused} from '../api/errors.js';
import {imageName} from '../names.js';
import {named, project as projectCell, shareState} from '../parts/image-cells.js';
import {pairTable} from '../parts/pair-table.js';
import {problem, reason} from '../parts/problem.js';
import {requestId} from '../parts/request-id.js';
import {changed, changedIn} from '../store.js';
import {texts} from '../texts.js';
import {reasons} from './result-table.js';

/** Nothing was looked at yet. */
export const NO_PREVIEW = {preview: null};

/** So many calls are made that nobody has asked for. */
const UNASKED = 1;

/**
 * Looks at what will happen before anything does (R38), unless it has for the same wish. Nothing
 * waits for it, and where it fails nothing is hindered.
 *
 * @param plan asks the service, by so many calls at most
 * @param wish what tells whether something else is to happen by now
 */
export function look(dialog, plan, wish = '') {
  const {preview} = dialog;
  if (preview?.wish !== wish || preview.error) {
    read(dialog, {wish, planned: null, listed: false}, () => plan(UNASKED));
  }
}

/** Shows each pair, also of those that one call doesn't tell; once more, as things stand then. */
function list(dialog, plan) {
  const {preview} = dialog;
  const known = !preview.listed && isWhole(preview.planned);
  read(dialog, {...preview, listed: true}, () => (known ? preview.planned : plan()));
}

/** What comes too late stands in a preview that nobody sees any more. */
async function read(dialog, preview, plan) {
  changedIn(dialog, {preview: Object.assign(preview, {reading: true, error: null})});
  try {
    preview.planned = await plan();
  } catch (error) {
    preview.error = error;
  }
  preview.reading = false;
  changed();
}

function isWhole(planned) {
  return planned !== null && planned.pairs.length === planned.all;
}

/** To how many pairs something will be done, if the wish is still the same. */
export function foreseen({preview}, wish = '') {
  return html`<div class="foreseen" role="status">
    ${preview?.wish === wish ? counts(preview) : nothing}
  </div>`;
}

function counts({planned, error}) {
  if (planned) {
    return summary(planned);
  }
  return error
    ? html`<p>${error instanceof Refused ? reason(error) : texts.preview.untold} ${requestId(error)}</p>`
    : html`<p>${texts.preview.looking}</p>`;
}

function summary({pairs, all}) {
  const refused = pairs.filter((pair) => pair.reason);
  const same = pairs.filter((pair) => !pair.reason && pair.action === 'none').length;
  const told = {done: pairs.length - same - refused.length, same, refused: refused.length};
  const parts = Object.keys(told)
    .filter((part) => told[part] > 0)
    .map((part) => texts.preview[part](told[part]));
  return html`
    <p>${texts.preview.stands(pairs.length, all)} ${parts.join(', ')}.</p>
    ${refused.length > 0 ? reasons(refused) : nothing}
  `;
}

/** What would happen to each pair, once somebody asks. */
export function pairs(dialog, plan) {
  const {planned, listed, reading, error} = dialog.preview;
  const run = () => list(dialog, plan);
  const asked = listed && reading;
  return html`
    <div>
      <button type="button" ?disabled=${dialog.busy || asked} @click=${run}>
        ${asked ? texts.page.loading : texts.preview.ask}
      </button>
    </div>
    ${listed ? problem(error, run) : nothing} ${listed && isWhole(planned) ? table(planned) : nothing}
  `;
}

function table({pairs, places}) {
  const refusedFirst = [...pairs].sort((a, b) => Number(!a.reason) - Number(!b.reason));
  return html`
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
