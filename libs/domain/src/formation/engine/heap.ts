import { int, real } from './vectors.js';

/** A binary heap of numbered keys, least first; equal keys come out by number. Entries are never changed, only outdated. */
export class MinHeap {
  size = 0;
  private keys = new Float64Array(256);
  private ids = new Int32Array(256);

  push(id: number, key: number): void {
    if (this.size === this.keys.length) this.enlarge();
    let at = this.size;
    this.size += 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(key, id, real(this.keys, parent), int(this.ids, parent))) break;
      this.keys[at] = real(this.keys, parent);
      this.ids[at] = int(this.ids, parent);
      at = parent;
    }
    this.keys[at] = key;
    this.ids[at] = id;
  }

  clear(): void {
    this.size = 0;
  }

  leastKey(): number {
    return real(this.keys, 0);
  }

  /** Takes the least entry out and returns its number; -1 from an empty heap. */
  pop(): number {
    if (this.size === 0) return -1;
    const top = int(this.ids, 0);
    this.size -= 1;
    const key = real(this.keys, this.size);
    const id = int(this.ids, this.size);
    let at = 0;
    for (let child = 1; child < this.size; child = 2 * at + 1) {
      const right = child + 1;
      if (
        right < this.size &&
        before(real(this.keys, right), int(this.ids, right), real(this.keys, child), int(this.ids, child))
      )
        child = right;
      if (!before(real(this.keys, child), int(this.ids, child), key, id)) break;
      this.keys[at] = real(this.keys, child);
      this.ids[at] = int(this.ids, child);
      at = child;
    }
    this.keys[at] = key;
    this.ids[at] = id;
    return top;
  }

  private enlarge(): void {
    const keys = new Float64Array(2 * this.keys.length);
    const ids = new Int32Array(2 * this.ids.length);
    keys.set(this.keys);
    ids.set(this.ids);
    this.keys = keys;
    this.ids = ids;
  }
}

function before(key: number, id: number, otherKey: number, otherId: number): boolean {
  return key < otherKey || (key === otherKey && id < otherId);
}
