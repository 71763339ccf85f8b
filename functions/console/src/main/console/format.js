import {texts} from './texts.js';

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
const NUMBER = new Intl.NumberFormat(texts.language, {maximumFractionDigits: 1});
const TIME = new Intl.DateTimeFormat(texts.language, {dateStyle: 'medium', timeStyle: 'short'});

/** A size in bytes, in the unit that people would use. */
export function size(bytes) {
  if (bytes === null || bytes === undefined) {
    return texts.unknown;
  }
  let unit = 0;
  let value = bytes;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${NUMBER.format(value)} ${UNITS[unit]}`;
}

/** A whole number. */
export function number(value) {
  return NUMBER.format(value);
}

/** A moment, in the browser's time zone. */
export function time(iso) {
  return TIME.format(new Date(iso));
}

/** A number that was counted only so far. */
export function count({count: value, or_more: orMore}) {
  return orMore ? texts.orMore(NUMBER.format(value)) : NUMBER.format(value);
}
