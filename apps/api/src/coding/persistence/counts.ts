/** How often each thing was added, things being the same when they are one (see `Known`); what was taken off as often is not there. */
export class Counts<Of extends object> {
  private readonly held = new Map<Of, number>();

  add(of: Of, times: number): void {
    const count = this.of(of) + times;
    if (count === 0) this.held.delete(of);
    else this.held.set(of, count);
  }

  of(of: Of): number {
    return this.held.get(of) ?? 0;
  }

  all(): readonly (readonly [Of, number])[] {
    return [...this.held];
  }
}

/** Things that are alike are kept once, so that hundreds of thousands of codings take little room. */
export class Known<Of extends object> {
  private readonly held = new Map<string, Of>();

  of(key: string, make: () => Of): Of {
    const found = this.held.get(key);
    if (found) return found;
    const made = make();
    this.held.set(key, made);
    return made;
  }
}
