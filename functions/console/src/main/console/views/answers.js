import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {takeAnswerAway} from '../actions.js';
import {ALL_OTHERS} from '../api/answers.js';
import {openStandingAnswer, ownerName} from '../dialogs/standing-answer.js';
import {actionButton} from '../parts/action-button.js';
import {back} from '../parts/back.js';
import {loading} from '../parts/loading.js';
import {problemInView} from '../parts/problem.js';
import {shortTable} from '../parts/short-table.js';
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

function answerTable(read) {
  return shortTable({
    label: texts.answers.list,
    rows: [...read.owners, {owner: ALL_OTHERS, answer: read.default}],
    key: ({owner}) => owner,
    columns: [
      {title: texts.columns.owner, wide: true, cell: ({owner}) => ownerName(owner)},
      {title: texts.answers.answer, cell: ({answer}) => texts.answers.words[answer]},
    ],
    actions: ({owner, answer}) => html`
      ${actionButton({
        words: texts.answers.change,
        of: ownerName(owner),
        run: () => openStandingAnswer(owner, answer),
        asks: true,
      })}
      ${owner === ALL_OTHERS && answer === 'ask'
        ? nothing
        : actionButton({words: texts.answers.remove, of: ownerName(owner), run: () => takeAnswerAway(owner)})}
    `,
  });
}
