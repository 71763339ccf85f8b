import {texts} from './texts.js';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Says how many of the shares were used in the last seven days, with today in UTC (R43).
 *
 * @param more whether there are more shares than these
 */
export function usedThisWeek(shares, more = false) {
  const first = new Date(Date.now() - 6 * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
  const used = shares.filter((share) => share.last_used >= first).length;
  return more ? texts.use.ofShown(used, shares.length) : texts.use.ofAll(used, shares.length);
}
