import type { Urn } from '../shared/index.js';
import type { PlanRule } from './plan-breaches.js';
import { nameIn, type PlanScene } from './plan-scene.js';

/** Why two schools may never share a group, as they stand today. */
export interface PairBar {
  readonly rule: PlanRule;
  readonly sentence: string;
}

/** null where they may. */
export function barBetween(scene: PlanScene, one: Urn, other: Urn): PairBar | null {
  const [a, b] = [scene.today.get(one), scene.today.get(other)];
  const names = `${nameIn(scene, one)} and ${nameIn(scene, other)}`;
  if (a && b && a.phase !== b.phase) {
    return { rule: 'one phase', sentence: `${names} are of different school phases.` };
  }
  if (a && b && a.authority === b.authority) {
    return { rule: 'different authorities', sentence: `${names} are both in ${a.authorityName}.` };
  }
  if (a && b && a.trust !== null && a.trust === b.trust) {
    return { rule: 'different trusts', sentence: `${names} both belong to ${a.trustName ?? 'one trust'}.` };
  }
  const apart = scene.locks.some(
    ({ kind, urns }) => kind === 'apart' && urns.includes(one) && urns.includes(other),
  );
  return apart ? { rule: 'kept apart', sentence: `${names} are to be kept apart.` } : null;
}

/** Whether every lock that touches the group is kept, and no two of its schools are barred from each other. */
export function isLegalGroup(scene: PlanScene, urns: readonly Urn[]): boolean {
  const whole = scene.locks.every(
    lock =>
      lock.kind !== 'together' ||
      lock.urns.every(urn => urns.includes(urn)) ||
      !lock.urns.some(urn => urns.includes(urn)),
  );
  return (
    whole && urns.every((one, place) => urns.slice(place + 1).every(two => !barBetween(scene, one, two)))
  );
}
