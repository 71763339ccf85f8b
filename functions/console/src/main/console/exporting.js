import {csv} from './csv.js';
import {LARGEST_PAGE} from './pages.js';
import {listsOfView} from './seeking.js';
import {changed, state} from './store.js';

/** Milliseconds after which every browser has taken a file over. */
const TAKEN = 60_000;

/** How rows are written, by the ending of the file. */
const FORMS = {
  csv: {type: 'text/csv;charset=utf-8', text: (fields, rows) => csv(fields, rows.map((row) => fields.map((field) => row[field])))},
  json: {type: 'application/json', text: (fields, rows) => `${JSON.stringify(rows, null, 2)}\n`},
};

/**
 * Saves the rows that the view shows as a file, in their order, after reading all that there are.
 * Nothing is saved if they can't be read, which the list tells, or if the view is left meanwhile.
 *
 * @param ending csv or json
 */
export async function exportRows(ending) {
  const lists = listsOfView();
  const {route, place} = state;
  changed({exporting: true});
  for (const list of lists) {
    while (list.next && !list.error && listsOfView().includes(list)) {
      await list.more(LARGEST_PAGE);
    }
  }
  changed({exporting: false});
  if (lists.every((list) => !list.next && listsOfView().includes(list))) {
    const [{finding}] = lists;
    const text = FORMS[ending].text(finding.fields, lists.flatMap((list) => list.shown));
    const name = [place.region, place.project, route.image ? 'recipients' : route.view].join('-');
    save(`${name}.${ending}`, new Blob([text], {type: FORMS[ending].type}));
  }
}

function save(name, file) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}
