/**
 * Vectors in remainders of a prime, for asking what can be computed from what. The prime is the largest below 2^26, so that products of two
 * remainders stay exact in a double. Whatever can be computed over the rationals can be computed here too: an answer "cannot be
 * computed" is safe. The other error hides one number more, and is about as likely as 1 in 67 million.
 */
export type Vector = Float64Array;

const prime = 67_108_859;

const remainder = (value: number): number => ((value % prime) + prime) % prime;

function inverse(value: number): number {
  let [a, b, x, y] = [value, prime, 1, 0];
  while (b !== 0) {
    const times = Math.floor(a / b);
    [a, b, x, y] = [b, a - times * b, y, x - times * y];
  }
  return remainder(x);
}

/** One where the sum has the piece, less one where it takes it off, nought elsewhere. */
export function indicator(length: number, places: Iterable<number>, less: Iterable<number> = []): Vector {
  const vector = new Float64Array(length);
  for (const place of places) vector[place] = 1;
  for (const place of less) vector[place] = prime - 1;
  return vector;
}

/** The first place that is not nought; -1 where all are, which means: it can be computed from what was taken off. */
export const leadOf = (vector: Vector): number => vector.findIndex(value => value !== 0);

const timesOf = (vector: Vector, known: Vector, lead: number): number =>
  (remainder(vector[lead] ?? 0) * inverse(known[lead] ?? 1)) % prime;

/** Takes what is known off a vector, in place, so that nothing is left where the known one begins. */
export function takeOff(vector: Vector, known: Vector, lead: number): void {
  if ((vector[lead] ?? 0) === 0) return;
  const times = timesOf(vector, known, lead);
  for (let at = 0; at < vector.length; at++) {
    const term = known[at] ?? 0;
    if (term !== 0) vector[at] = remainder((vector[at] ?? 0) - ((times * term) % prime));
  }
}

/** Whether whoever learns `known` can compute `vector`: it is a multiple of it. */
export function gives(known: Vector, lead: number, vector: Vector): boolean {
  if ((vector[lead] ?? 0) === 0) return false;
  const times = timesOf(vector, known, lead);
  return vector.every((value, at) => value === ((known[at] ?? 0) * times) % prime);
}
