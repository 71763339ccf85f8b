import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {number} from '../format.js';
import {project as projectCell} from '../parts/image-cells.js';
import {pairTable} from '../parts/pair-table.js';
import {reasonOfChange} from '../parts/problem.js';
import {requestId} from '../parts/request-id.js';
import {changedIn} from '../store.js';
import {texts} from '../texts.js';

/** How many results are shown at first, and how many more at a time: a browser is slow with all. */
export const SHOWN = 200;
const MORE = 1_000;

/** Of how many refusals on the reasons are counted: fewer are seen at a glance. */
const MANY = 6;

/**
 * Results, pair by pair, those first that were refused.
 *
 * @param dialog that has the results, how many of them are shown, and how it is told of a pair that
 *     it was done
 */
export function resultTable(dialog) {
  const {results, shown, did} = dialog;
  const refused = results.filter((result) => result.reason !== null);
  const refusedFirst = [...refused, ...results.filter((result) => result.reason === null)];
  return html`
    ${refused.length < MANY ? nothing : reasons(refused)}
    ${pairTable(
      texts.columns.result,
      refusedFirst.slice(0, shown).map((result) => resultRow(result, did)),
      shown < results.length
        ? html`<button type="button" @click=${() => changedIn(dialog, {shown: shown + MORE})}>
            ${texts.page.more}
          </button>`
        : nothing,
    )}
  `;
}

/** How often each reason of these refusals is given, the most frequent first. */
export function reasons(refused) {
  const counts = new Map();
  for (const {reason} of refused) {
    const words = reasonOfChange(reason);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const frequentFirst = [...counts].sort(([, one], [, other]) => other - one);
  return html`
    <ul class="reasons" aria-label=${texts.results.reasons}>
      ${frequentFirst.map(([words, count]) => html`<li>${number(count)} × ${words}</li>`)}
    </ul>
  `;
}

function resultRow({name, project, reason}, did) {
  return {
    name,
    project: projectCell(project),
    told:
      reason === null
        ? html`<span class="state accepted">${did}</span>`
        : html`<span class="refusal">${reasonOfChange(reason)}</span> ${requestId(reason)}`,
  };
}
