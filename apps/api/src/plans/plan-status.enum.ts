import { registerEnumType } from '@nestjs/graphql';
import type { PlanStatus } from '@pathways/domain/plans';

export const planStatusNames = {
  DRAFT: 'draft',
  WITH_SCHOOLS: 'with schools',
  RELEASED: 'released',
  ABANDONED: 'abandoned',
} as const satisfies Record<string, PlanStatus>;

registerEnumType(planStatusNames, { name: 'PlanStatus', description: 'Where a plan stands.' });
