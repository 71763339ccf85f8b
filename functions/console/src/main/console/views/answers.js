import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {repeat} from '../libraries/lit-html/directives/repeat.js';
import {takeAnswerAway} from '../actions.js';
import {ALL_OTHERS} from '../api/answers.js';
import {openStandingAnswer, ownerName} from '../dialogs/standing-answer.js';
import {actionButton} from '../parts/action-button.js';
import {back} from '../parts/back.js';
import {problemInView} from '../parts/problem.js';
import {tools} from '../parts/tools.js';
import {link} from '../places.js';
import {readView} from '../reading.js';
import {state} from '../store.js';
import {texts} from '../texts.js';

/** Standing answers: what the project answers to offers before they are made (R37). */
export function answers() {
  const {answers: read} = state;
  return html`
    ${back(link('received'), texts.rejected.back)}
    <div class="heading">
      <h1 tabindex="-1">${texts.page.answers}</h1>
      <div class="buttons">
        ${actionButton({
          words: texts.answers.add,
          run: () => openStandingAnswer(null),
          primary: true,
          asks: true,
        })}
      </div>
    </div>
    <p>${texts.answers.intro}</p>
    ${tools()}
    ${problemInView(read?.error, readView)}
    ${read?.owners ? answerTable(read) : read?.error ? nothing : loading()}
  `;
}

function loading() {
  return html`<p class="loading" role="status">${texts.page.loading}</p>`;
}

function answerTable(read) {
  const all = [...read.owners, {owner: ALL_OTHERS, answer: read.default}];
  return html`
    <table role="table" aria-label=${texts.answers.list}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${texts.columns.owner}</th>
          <th role="columnheader" scope="col">${texts.answers.answer}</th>
          <th role="columnheader" scope="col" class="actions">
            <span class="unseen">${texts.page.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(all, ({owner}) => owner, answerRow)}
      </tbody>
    </table>
  `;
}

function answerRow({owner, answer}) {
  return html`
    <tr role="row">
      <td role="cell" class="wide" data-label=${texts.columns.owner}><div>${ownerName(owner)}</div></td>
      <td role="cell" data-label=${texts.answers.answer}><div>${texts.answers.words[answer]}</div></td>
      <td role="cell" class="actions">
        ${actionButton({
          words: texts.answers.change,
          of: ownerName(owner),
          run: () => openStandingAnswer(owner, answer),
          asks: true,
        })}
        ${owner === ALL_OTHERS && answer === 'ask'
          ? nothing
          : actionButton({words: texts.answers.remove, of: ownerName(owner), run: () => takeAnswerAway(owner)})}
      </td>
    </tr>
  `;
}
