import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {number} from '../format.js';
import {identifier, named} from '../parts/image-cells.js';
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
    <div class="scrolled" tabindex="0" role="region" aria-label=${texts.columns.result}>
      <table role="table" aria-label=${texts.columns.result}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${texts.columns.image}</th>
            <th role="columnheader" scope="col">${texts.columns.project}</th>
            <th role="columnheader" scope="col">${texts.columns.result}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${refusedFirst.slice(0, shown).map((result) => resultRow(result, did))}
        </tbody>
      </table>
      ${shown < results.length
        ? html`<button type="button" @click=${() => changedIn(dialog, {shown: shown + MORE})}>
            ${texts.page.more}
          </button>`
        : nothing}
    </div>
  `;
}

/** How often each reason is given, the most frequent first. */
function reasons(refused) {
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
  return html`
    <tr role="row">
      <td role="cell" data-label=${texts.columns.image}><div>${named(name)}</div></td>
      <td role="cell" data-label=${texts.columns.project}><div>${identifier(project)}</div></td>
      <td role="cell" data-label=${texts.columns.result}>
        <div>
          ${reason === null
            ? html`<span class="state accepted">${did}</span>`
            : html`<span class="refusal">${reasonOfChange(reason)}</span> ${requestId(reason)}`}
        </div>
      </td>
    </tr>
  `;
}
