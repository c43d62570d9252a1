/**
 * Reading one number of a typed array.
 *
 * The compiler rightly says that any index may miss. The engine's indices come from its own loops, so
 * each read goes through one of these three functions: the promise is made here, once, and V8 inlines
 * them. One function per array kind keeps every call site monomorphic, which is what makes it free.
 */
export function real(values: Float64Array, at: number): number {
  return values[at] as number;
}

export function int(values: Int32Array, at: number): number {
  return values[at] as number;
}

export function flag(values: Uint8Array, at: number): number {
  return values[at] as number;
}

/** A row number per distinct key, in order of first appearance. */
export class Numbering {
  private readonly numbers = new Map<string, number>();

  of(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.numbers.size);
    return this.numbers.size - 1;
  }
}

/** A copy of `values` that is at least `length` long. */
export function grownInts(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(length);
  grown.set(values);
  return grown;
}

export function grownReals(values: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(length);
  grown.set(values);
  return grown;
}
