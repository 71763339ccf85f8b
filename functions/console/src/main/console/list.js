import {call} from './api/call.js';
import {isBehind, readNamed, replace} from './catching-up.js';
import {seeker, sorter} from './finding.js';
import {LARGEST_PAGE, sized} from './pages.js';
import {NO_WISH} from './route.js';
import {Sight} from './sight.js';
import {changed} from './store.js';

/** How many rows are read at once at first, if nothing else is said. */
const PAGE = 100;

/** A list that is read page by page, with what is selected in it. */
export class List {
  /**
   * @param path where it is read, without a limit
   * @param field of an answer that holds the rows
   * @param id tells the identifier of a row
   * @param next tells where the page after a page is read; null or undefined if there is none
   * @param size how many rows are read at once at first
   * @param least how many rows are read at least, if there are so many: pages may have none
   * @param order compares two rows that are not to be in the order in which they are read
   * @param finding what its rows are found and sorted by, if they are
   * @param named whether it is also read of named images alone, newest first like all of it
   */
  constructor(path, field, id, {next = (page) => page.next, size = PAGE, least = 0, order, finding, named = false} = {}) {
    this.path = path;
    this.field = field;
    this.id = id;
    this.nextOf = next;
    this.size = size;
    this.least = least;
    this.order = order;
    this.finding = finding;
    this.named = named;
    this.wish = NO_WISH;
    this.matches = null;
    this.sort = null;
    this.rows = [];
    this.shown = this.rows;
    this.known = new Map();
    this.sight = new Sight(id);
    this.next = null;
    // The ID of the last row that was read; null if no more come.
    this.reach = null;
    // When it was last read from its beginning.
    this.readAt = 0;
    this.loading = false;
    this.reading = null;
    this.loaded = false;
    this.stale = false;
    // The images of which the rows may be otherwise.
    this.behind = new Set();
    this.error = null;
    this.selected = new Map();
    this.last = null;
  }

  /**
   * Notes that rows may be otherwise now.
   *
   * @param images those of the rows; null for any
   */
  outdate(images) {
    if (images === null || (images.size > 0 && !this.named)) {
      this.stale = true;
    } else {
      images.forEach((image) => this.behind.add(image));
    }
  }

  /** Reads the list, unless it is as fresh as is known: what changes while it is read is read once more. */
  async show() {
    const isFresh = () => this.loaded && !this.stale && this.behind.size === 0;
    while (!this.loading && !isFresh()) {
      await (isBehind(this) ? catchUp(this) : refresh(this));
      if (this.error) {
        return;
      }
    }
  }

  /** Shows those rows that are sought, in that order, as far as they are read. */
  seek(wish) {
    if (this.finding && Object.keys(NO_WISH).some((name) => this.wish[name] !== wish[name])) {
      this.wish = wish;
      this.matches = seeker(this.finding, wish);
      this.sort = sorter(this.finding, wish.sort);
      this.sight.begin();
      show(this);
      changed();
    }
  }

  /** Whether not all rows are shown that are read. */
  get narrowed() {
    return this.matches !== null;
  }

  /** Whether what is to be shown may be anywhere in it, so that all of it has to be read. */
  get sought() {
    return this.narrowed || this.sort !== null;
  }

  /** Reads one more page, if there is one; while others are read it waits for these instead. */
  async more(size = this.step) {
    if (this.loading) {
      await this.reading;
    } else if (this.next) {
      await loadingDuring(this, async () => {
        const rows = [];
        this.next = await read(this, sized(this.next, size), rows);
        const others = rows.filter((row) => !this.known.has(this.id(row)));
        others.forEach((row) => this.known.set(this.id(row), row));
        this.rows = ordered(this, [...this.rows, ...others]);
        showMore(this, others);
      });
      if (isBehind(this)) {
        await catchUp(this);
      }
    }
  }

  /** Seeks its rows anew and puts them in order, after projects were named. */
  rearrange() {
    show(this);
    changed();
  }

  /** Takes rows out that are known to be gone. What is being read just now may still have them. */
  drop(ids) {
    this.stale ||= this.loading;
    ids.forEach((id) => this.known.delete(id));
    this.rows = this.rows.filter((row) => this.known.has(this.id(row)));
    show(this);
    changed();
  }

  /**
   * Selects the row or doesn't any more.
   *
   * @param range whether the same is done with all rows between it and the last one of which it was
   */
  toggle(row, range = false) {
    const place = this.sight.index.get(this.id(row));
    const last = range ? (this.sight.index.get(this.last) ?? place) : place;
    const rows = this.shown.slice(Math.min(place, last), Math.max(place, last) + 1);
    if (this.selected.has(this.id(row))) {
      rows.forEach((each) => this.selected.delete(this.id(each)));
    } else {
      this.select(rows);
    }
    this.last = this.id(row);
    changed();
  }

  /** Selects these rows, too. */
  select(rows) {
    rows.forEach((row) => this.selected.set(this.id(row), row));
    this.last = this.id(rows.at(-1));
    changed();
  }

  /** Selects all rows that are shown, or none if all were. */
  toggleAll() {
    const rows = this.shown.length === this.selected.size ? [] : this.shown;
    this.selected = new Map(rows.map((row) => [this.id(row), row]));
    changed();
  }

  /** The rows that are selected. */
  get chosen() {
    return [...this.selected.values()];
  }

  /** How many rows are read next: the more there are, the more. */
  get step() {
    return Math.min(LARGEST_PAGE, Math.max(this.size, this.rows.length));
  }
}

/** Reads from its beginning as many rows as it has, while these stay in sight. */
function refresh(list) {
  list.stale = false;
  list.behind.clear();
  list.readAt = Date.now();
  return loadingDuring(list, () => readFromBeginning(list));
}

async function readFromBeginning(list) {
  const wanted = Math.max(list.rows.length, list.least);
  const rows = [];
  let next = sized(list.path, list.step);
  do {
    next = await read(list, next, rows);
  } while (next && rows.length < wanted);
  list.rows = ordered(list, rows);
  list.known = new Map(rows.map((row) => [list.id(row), row]));
  list.next = next;
  show(list);
}

/** Reads those rows again that may be otherwise, however many there are. */
function catchUp(list) {
  const images = [...list.behind];
  list.behind.clear();
  return loadingDuring(list, async () => {
    replace(list, images, await readNamed(list, images));
    show(list);
  });
}

/** What is in order already stays so: to sort all anew would take ever longer. */
function showMore(list, others) {
  const {matches, sort, rows, shown} = list;
  if (sort) {
    list.shown = sort([...shown, ...(matches ? others.filter(matches) : others)]);
  } else {
    list.shown = matches ? rows.filter(matches) : rows;
  }
}

/** Only what is shown is selected: nothing happens to what one doesn't see. */
function show(list) {
  const {matches, sort, rows} = list;
  const found = matches ? rows.filter(matches) : rows;
  list.shown = sort ? sort(found) : found;
  const ids = [...list.selected.keys()].filter((id) => list.known.has(id));
  const selected = ids.map((id) => list.known.get(id)).filter((row) => !matches || matches(row));
  list.selected = new Map(selected.map((row) => [list.id(row), row]));
}

function ordered({order}, rows) {
  return order ? rows.sort(order) : rows;
}

function loadingDuring(list, work) {
  list.reading = load(list, work);
  return list.reading;
}

async function load(list, work) {
  list.loading = true;
  list.error = null;
  changed();
  try {
    await work();
    list.loaded = true;
  } catch (error) {
    list.error = error;
    list.stale = true;
  } finally {
    list.loading = false;
    changed();
  }
}

/** Adds the page's rows and tells where the next page is, if there is one. */
async function read(list, path, rows) {
  const page = await call('GET', path);
  rows.push(...page[list.field]);
  const next = list.nextOf(page) ?? null;
  list.reach = next && rows.length > 0 ? list.id(rows.at(-1)) : null;
  return next;
}
