import {texts} from '../texts.js';

/** Says how many pairs were not begun when the user had the work stopped, if there are any. */
export function notBegun(left) {
  return left > 0 ? texts.work.left(left) : '';
}
