import {texts} from './texts.js';

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
const DATE = {year: 'numeric', month: 'short', day: 'numeric'};
const TIME = {...DATE, hour: 'numeric', minute: '2-digit', timeZoneName: 'short'};

/** What the texts were when the formats were made, with these. */
let made = {};

/**
 * Numbers and dates are written as in the language of the page, where the user is. Who speaks none
 * of its languages has dates as they are used to, among its words.
 */
function formats() {
  if (made.texts !== texts) {
    const own = navigator.languages.find((each) => each.split('-')[0] === texts.language);
    const dates = own ?? [...navigator.languages];
    made = {
      texts,
      number: new Intl.NumberFormat(own ?? texts.language, {maximumFractionDigits: 1}),
      time: new Intl.DateTimeFormat(dates, TIME),
      day: new Intl.DateTimeFormat(dates, {...DATE, timeZone: 'UTC'}),
    };
  }
  return made;
}

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
  return `${number(value)} ${UNITS[unit]}`;
}

/** A day in UTC, such as 2026-01-31, whatever day it is in the browser's time zone. */
export function day(iso) {
  return formats().day.format(new Date(iso));
}

/** The order in which people have names: image-2 before image-10, in whatever case. */
export function nameOrder() {
  return new Intl.Collator(texts.language, {numeric: true, sensitivity: 'base'});
}

/** A whole number. */
export function number(value) {
  return formats().number.format(value);
}

/** A moment, in the browser's time zone, which is named. */
export function time(iso) {
  return formats().time.format(new Date(iso));
}

/** The moment in UTC, to the second, that an input has in the browser's time zone. */
export function instant(local) {
  return new Date(local).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** A moment as an input of the browser has it, to the minute, in its time zone. */
export function localTime(iso) {
  const moment = new Date(iso);
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 'YYYY-MM-DDTHH:mm'.length);
}

/** A number that was counted only so far. */
export function count({count: value, or_more: orMore}) {
  return orMore ? texts.orMore(number(value)) : number(value);
}
