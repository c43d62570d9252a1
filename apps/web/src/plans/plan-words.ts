import type { PlanStatus } from '../gql/graphql.js';

export const planStatusWords: Readonly<Record<PlanStatus, string>> = {
  DRAFT: 'Draft',
  WITH_SCHOOLS: 'Schools are asked',
  RELEASED: 'Released',
  ABANDONED: 'Given up',
};

export const planStatusTones = {
  DRAFT: 'neutral',
  WITH_SCHOOLS: 'warning',
  RELEASED: 'success',
  ABANDONED: 'neutral',
} as const satisfies Record<PlanStatus, string>;
