import {Heights} from './heights.js';

/** As many rows are all rendered: the browser's own search finds what is in them. */
const FEW = 100;

/** What a row is taken to be high before any was measured, in pixels. */
const USUAL = 44;

/**
 * Which rows of a list are rendered: those in sight and a screen before and after them, and the one
 * that has the focus with its neighbours, so that the keyboard goes on from there.
 */
export class Sight {
  /** @param id tells the identifier of a row */
  constructor(id) {
    this.id = id;
    this.rows = [];
    this.index = new Map();
    this.forget(0);
    this.begin();
  }

  /** Forgets all heights and the widths of the columns, which were of another width of the table. */
  forget(width) {
    this.width = width;
    this.columns = null;
    this.usual = null;
    this.measured = new Map();
    this.estimate();
  }

  /** Goes to the first rows, as other ones are shown from now on. */
  begin() {
    this.first = 0;
    this.end = FEW;
    this.seen = 0;
    this.focused = null;
  }

  /** Whether not all rows are rendered. */
  get partial() {
    return this.rows.length > FEW;
  }

  /** Takes these rows for the list's. What was in sight stays, with others before it. */
  of(rows) {
    if (rows === this.rows) {
      return;
    }
    const seen = this.rows[this.seen];
    this.rows = rows;
    this.index = new Map(rows.map((row, place) => [this.id(row), place]));
    this.estimate();
    const now = this.seen > 0 ? this.index.get(this.id(seen)) : undefined;
    const moved = now === undefined ? 0 : now - this.seen;
    this.seen += moved;
    this.first += moved;
    this.end += moved;
  }

  estimate() {
    const usual = this.usual ?? USUAL;
    this.heights = new Heights(this.rows.map((row) => this.measured.get(this.id(row)) ?? usual));
  }

  /** Takes over how high rows are that are rendered, in pairs of an identifier and a height. */
  measure(pairs) {
    for (const [id, height] of pairs) {
      const place = this.index.get(id);
      if (place !== undefined && this.measured.get(id) !== height) {
        this.measured.set(id, height);
        this.heights.set(place, height);
      }
    }
    if (this.usual === null && this.measured.size > 0) {
      const all = [...this.measured.values()];
      this.usual = all.reduce((sum, height) => sum + height, 0) / all.length;
      this.estimate();
    }
  }

  /**
   * Looks from one distance below the top of the first row to another one.
   *
   * @return whether others are to be rendered now
   */
  look(top, bottom) {
    const screen = bottom - top;
    this.seen = this.heights.at(top);
    const needed = this.heights.between(top - screen / 2, bottom + screen / 2);
    if (this.first <= needed.first && needed.end <= this.end) {
      return false;
    }
    Object.assign(this, this.heights.between(top - screen, bottom + screen));
    return true;
  }

  /** Notes the row that has the focus, or null; tells whether others are to be rendered now. */
  focus(id) {
    const other = this.focused !== id;
    this.focused = id;
    return other && this.partial;
  }

  /**
   * What is rendered, from top to bottom: rows with their places, and gaps with their heights.
   *
   * @param rows all rows of the list
   */
  parts(rows) {
    this.of(rows);
    const parts = [];
    let place = 0;
    let gaps = 0;
    const gap = (end) => {
      if (end > place) {
        parts.push({gap: `gap ${gaps++}`, height: this.heights.top(end) - this.heights.top(place)});
      }
    };
    for (const {first, end} of this.ranges()) {
      gap(first);
      for (place = Math.max(place, first); place < end; place++) {
        parts.push({row: rows[place], place});
      }
    }
    gap(rows.length);
    return parts;
  }

  ranges() {
    const all = this.rows.length;
    if (!this.partial) {
      return [{first: 0, end: all}];
    }
    const inList = (place) => Math.max(0, Math.min(place, all));
    const ranges = [{first: this.first, end: this.end}];
    const focused = this.index.get(this.focused);
    if (focused !== undefined) {
      ranges.push({first: focused - 1, end: focused + 2});
    }
    return ranges
      .map(({first, end}) => ({first: inList(first), end: inList(end)}))
      .sort((one, other) => one.first - other.first);
  }
}
