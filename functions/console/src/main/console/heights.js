/**
 * The heights of rows that stand below one another, in pixels. To find a row, or to change its
 * height, takes hardly longer among a million rows than among a thousand.
 */
export class Heights {
  /** @param sizes the height of each row */
  constructor(sizes) {
    this.sizes = Float64Array.from(sizes);
    // Each sum is of as many rows as the lowest bit of its place says, the last of which is there.
    this.sums = new Float64Array(this.sizes.length + 1);
    for (let place = 1; place < this.sums.length; place++) {
      this.sums[place] += this.sizes[place - 1];
      const next = place + (place & -place);
      if (next < this.sums.length) {
        this.sums[next] += this.sums[place];
      }
    }
  }

  /** Gives a row another height. */
  set(row, size) {
    const more = size - this.sizes[row];
    this.sizes[row] = size;
    for (let place = row + 1; place < this.sums.length; place += place & -place) {
      this.sums[place] += more;
    }
  }

  /** How far the top of a row is below the top of the first one; the end, for the row after the last. */
  top(row) {
    let sum = 0;
    for (let place = row; place > 0; place -= place & -place) {
      sum += this.sums[place];
    }
    return sum;
  }

  /** The row that is so far below the top of the first one; the first or the last one beyond them. */
  at(distance) {
    let place = 0;
    let left = distance;
    for (let step = 2 ** Math.floor(Math.log2(this.sums.length)); step >= 1; step /= 2) {
      if (place + step < this.sums.length && this.sums[place + step] <= left) {
        place += step;
        left -= this.sums[place];
      }
    }
    return Math.max(0, Math.min(place, this.sizes.length - 1));
  }

  /** The rows between two distances: the first one, and the one after the last. */
  between(top, bottom) {
    return {first: this.at(top), end: this.at(bottom) + 1};
  }
}
