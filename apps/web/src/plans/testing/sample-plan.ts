import type { PlanGroup, PlanSchool } from '../plan-shapes.js';

export const aSchool = (
  urn: string,
  name: string,
  authority: string,
  trust: string | null = null,
): PlanSchool => ({ urn, name, authority, trust });

export const aGroup = (
  id: string,
  schools: readonly PlanSchool[],
  change: Partial<PlanGroup> = {},
): PlanGroup => ({
  id,
  position: Number(id),
  name: `Trio ${id}`,
  schools,
  cost: 3,
  meanDistance: 1,
  isLocked: false,
  isChanged: false,
  breaches: [],
  ...change,
});
