/**
 * Logarithm and exponential from plain arithmetic.
 *
 * The language standard leaves the last bits of Math.log and Math.exp to the platform; addition and
 * multiplication it fixes exactly. A grouping must not depend on the browser, so these two do not.
 */
const LN2 = 0.6931471805599453;

/** Natural logarithm of x > 0, relative error below 1e-15. Series: ln x = 2 artanh((x - 1) / (x + 1)). */
export function logarithm(x: number): number {
  let mantissa = x;
  let exponent = 0;
  for (; mantissa >= 1.5; exponent += 1) mantissa /= 2;
  for (; mantissa < 0.75; exponent -= 1) mantissa *= 2;
  const s = (mantissa - 1) / (mantissa + 1);
  let power = s;
  let sum = 0;
  for (let odd = 1; odd < 40; odd += 2) {
    sum += power / odd;
    power *= s * s;
  }
  return 2 * sum + exponent * LN2;
}

/** e to the power x, for |x| below 700. */
export function exponential(x: number): number {
  const twos = Math.round(x / LN2);
  const rest = x - twos * LN2;
  let term = 1;
  let sum = 1;
  for (let k = 1; k < 20; k += 1) {
    term *= rest / k;
    sum += term;
  }
  for (let k = 0; k < Math.abs(twos); k += 1) sum *= twos > 0 ? 2 : 0.5;
  return sum;
}

const STEPS = 4096;

/**
 * Draws of the exponential distribution, as a table: entry k is -ln((k + 1/2) / 4096).
 * A Metropolis move that costs `delta` at temperature t is taken when delta <= t * patience[random k].
 */
export const patience: Float64Array = Float64Array.from(
  { length: STEPS },
  (_, k) => -logarithm((k + 0.5) / STEPS),
);

/** The factor that takes `from` to `to` in `steps` equal multiplications. */
export function coolingFactor(from: number, to: number, steps: number): number {
  return exponential(logarithm(to / from) / Math.max(1, steps));
}
