import type { Unit } from './judgements.js';

/** Places of two coders in every unit's judgements. */
export type CoderPair = readonly [number, number];

/**
 * Cohen's kappa of two coders over the units that both judged: kappa = (p_o - p_e) / (1 - p_e), where p_e is what the two would share by
 * chance, each keeping to their own proportions. 1 is perfect, 0 is chance, below 0 is worse. Null when both judged nothing together or
 * used one and the same value throughout, where chance leaves nothing to agree on.
 * Source: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20(1), 1960, p. 40, eq. 1.
 */
export function cohenKappa(units: readonly Unit[], [first, second]: CoderPair): number | null {
  const byFirst = new Map<string, number>();
  const bySecond = new Map<string, number>();
  let total = 0;
  let equal = 0;
  for (const { judgements, count } of units) {
    const one = judgements[first] ?? null;
    const other = judgements[second] ?? null;
    if (one === null || other === null) continue;
    total += count;
    if (one === other) equal += count;
    byFirst.set(one, (byFirst.get(one) ?? 0) + count);
    bySecond.set(other, (bySecond.get(other) ?? 0) + count);
  }
  let chance = 0;
  for (const [value, times] of byFirst) chance += times * (bySecond.get(value) ?? 0);
  // Counts stay whole until here, so that "nothing to agree on" is met exactly.
  const room = total * total - chance;
  return room === 0 ? null : (equal * total - chance) / room;
}

/**
 * The mean of Cohen's kappa over all pairs of coders for which there is one, or null where there is none.
 * Source: R. J. Light, "Measures of response agreement for qualitative data", Psychological Bulletin 76(5), 1971, pp. 365–377.
 */
export function meanKappa(units: readonly Unit[], coders: number): number | null {
  const kappas: number[] = [];
  for (let first = 0; first < coders; first++)
    for (let second = first + 1; second < coders; second++) {
      const kappa = cohenKappa(units, [first, second]);
      if (kappa !== null) kappas.push(kappa);
    }
  return kappas.length === 0 ? null : kappas.reduce((sum, kappa) => sum + kappa, 0) / kappas.length;
}
