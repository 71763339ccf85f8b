import {nameOrder} from './format.js';
import {knownName, projectName} from './names.js';
import {state} from './store.js';
import {texts} from './texts.js';

const moment = (text) => Date.parse(text);

/** What the two sides of a share have said of it. */
const TERMS = ['expires_at', 'answer_by', 'note', 'reason', 'answered_by', 'last_used'];
const TIMES = ['created_at', 'updated_at'];

/** What shares that were received are found by, sorted by and exported with; by which times depends on the state. */
export function receivedShares(times) {
  return {
    fields: [
      ...['image_id', 'image_name', 'kind', 'size', 'owner', 'status', ...TIMES, ...TERMS],
      ...['retires_at', 'replacement', 'retirement_note'],
    ],
    names: ({image_name, owner}) => [image_name, knownName(owner)],
    ids: ({image_id, owner}) => [image_id, owner],
    keys: {
      image: ({image_name}) => image_name,
      owner: ({owner}) => projectName(owner),
      kind: ({kind}) => texts.kinds[kind] ?? kind,
      size: ({size}) => size,
      ...times,
    },
  };
}

/** When the offer was made that waits, or the answer was given. */
export const updated = ({updated_at}) => moment(updated_at);

/** Since when there is a share or an image. */
export const created = ({created_at}) => moment(created_at);

/** What the project's own images are found by, sorted by and exported with. */
export const ownImages = {
  fields: [
    ...['id', 'name', 'kind', 'size', 'status', 'shares', 'accepted', ...TIMES],
    ...['retires_at', 'retirement_replacement', 'retirement_note'],
  ],
  names: ({name}) => [name],
  ids: ({id}) => [id],
  keys: {
    image: ({name}) => name,
    kind: ({kind}) => texts.kinds[kind] ?? kind,
    size: ({size}) => size,
    status: ({status}) => texts.statuses[status] ?? status,
    recipients: ({shares}) => Number(shares),
    created,
  },
};

/** What an image's recipients are found by, sorted by and exported with. */
export const members = {
  fields: ['image_id', 'member_id', 'status', ...TIMES, ...TERMS],
  // Who is called nothing is called by the ID.
  names: ({member_id}) => [projectName(member_id)],
  ids: ({member_id}) => [member_id],
  keys: {
    project: ({member_id}) => projectName(member_id),
    state: ({status}) => texts.states[status] ?? status,
    since: created,
    answered: updated,
  },
};

/** Of an ID a word has to be all, or so many characters: by chance any two digits are in many IDs. */
const LEAST_OF_ID = 6;

/** What a row has to be searched for, by the row: it is made once, as long as projects have the same names. */
let searched = new WeakMap();
let searchedNames = null;

/**
 * Whether a row is sought: it has each of the words somewhere, in names or IDs, as the API's "find" has it, and the state
 * if one is asked for.
 *
 * @return a function of a row; null if all rows are sought
 */
export function seeker({names, ids}, {find, state: status}) {
  const parts = plain(find).split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0 && !status) {
    return null;
  }
  return (row) => {
    if (searchedNames !== state.names) {
      searchedNames = state.names;
      searched = new WeakMap();
    }
    if (!searched.has(row)) {
      searched.set(row, {name: plain(names(row).join('\n')), its: ids(row).map(plain)});
    }
    const {name, its} = searched.get(row);
    const isIn = (part) => name.includes(part) || its.some((id) => isOfId(part, id));
    return parts.every(isIn) && (!status || row.status === status);
  };
}

function isOfId(part, id) {
  return id === part || (part.length >= LEAST_OF_ID && id.includes(part));
}

/** Small letters first: the last Sigma of a word is another one than those before it. */
function plain(text) {
  return text.normalize('NFKC').toLowerCase().toUpperCase();
}

/**
 * Puts rows in order.
 *
 * @param sort the name of a key, after a hyphen if the order is to be turned round
 * @return a function of rows; null if there is no such key
 */
export function sorter({keys}, sort) {
  const down = sort.startsWith('-');
  const key = Object.hasOwn(keys, sort.slice(Number(down))) ? keys[sort.slice(Number(down))] : null;
  const turn = down ? -1 : 1;
  const names = nameOrder();
  return (
    key &&
    ((rows) =>
      rows
        .map((row) => [key(row), row])
        .sort(([one], [other]) => turn * compare(one, other, names))
        .map(([, row]) => row))
  );
}

/** What isn't known is less than all that is. */
function compare(one, other, names) {
  if (typeof one === 'string' && typeof other === 'string') {
    return names.compare(one, other);
  }
  return (one ?? -1) - (other ?? -1);
}
