import type { Plan } from '../plan-shapes.js';

const typed = <Fields extends object>(typename: string, fields: Fields) => ({
  __typename: typename,
  ...fields,
});

/** A plan as the server answers it: with the names of types that the cache goes by. */
export const asAnswered = ({ groups, score, scoreAtStart, steps, schoolsWithoutGroup, ...plan }: Plan) => ({
  ...typed('GroupingPlan', plan),
  groups: groups.map(({ schools, breaches, overrides, ...group }) => ({
    ...typed('PlannedGroup', group),
    schools: schools.map(school => typed('PlannedSchool', school)),
    breaches: breaches.map(breach => typed('PlanBreach', breach)),
    overrides: overrides.map(override => typed('PlannedOverride', override)),
  })),
  score: typed('PlanScore', score),
  scoreAtStart: typed('PlanScore', scoreAtStart),
  steps: steps.map(step => typed('PlanStep', step)),
  schoolsWithoutGroup: schoolsWithoutGroup.map(({ school, reason }) =>
    typed('SchoolWithoutGroup', { school: typed('PlannedSchool', school), reason }),
  ),
});
