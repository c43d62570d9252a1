/** The values of a statement that is put together from parts: each part asks for its own place. */
export class Values {
  readonly list: unknown[] = [];

  /** `$1`, `$2` … */
  place(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}
