import {List} from './list.js';
import {LARGEST_PAGE} from './pages.js';

const DAY = 24 * 60 * 60 * 1000;

/** For how many days a share has to be unanswered or unused to be listed, as one may choose. */
export const UNUSED_FOR = [30, 90, 365];

/** The lists of shares that were not answered or not used for so many days, up to today in UTC (R44). */
export function unusedLists(days) {
  const since = new Date(Date.now() - days * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
  // A page has of the shares that it looks at those that fit: it may have none, and others behind it.
  const options = {size: LARGEST_PAGE, least: 1};
  return {
    unusedGiven: new List(
      `/v1/shares/given?pending_since=${since}&unused_since=${since}`,
      'shares',
      (row) => `${row.image_id}/${row.project_id}`,
      options,
    ),
    unusedReceived: new List(
      `/v1/shares/received?status=accepted&unused_since=${since}`,
      'shares',
      (row) => row.image_id,
      options,
    ),
  };
}
