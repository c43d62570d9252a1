import { registerEnumType } from '@nestjs/graphql';
import type {
  FamilySource,
  FormationEffort,
  FormationStatus,
  FormationTask,
  LockKind,
} from '@pathways/domain/formation';

export const statusNames = {
  WAITING: 'waiting',
  RUNNING: 'running',
  FINISHED: 'finished',
  CANCELLED: 'cancelled',
  FAILED: 'failed',
} as const satisfies Record<string, FormationStatus>;

export const effortNames = {
  INTERACTIVE: 'interactive',
  BEST: 'best',
} as const satisfies Record<string, FormationEffort>;

export const taskNames = {
  TRIOS: 'trios',
  QUARTETS: 'quartets',
  FAMILIES: 'families',
  PAIRS: 'pairs',
} as const satisfies Record<string, FormationTask>;

export const familySourceNames = {
  SCHOOLS: 'schools',
  TRIOS: 'trios',
} as const satisfies Record<string, FamilySource>;

export const faithWishNames = { SAME: 'same', DIFFERENT: 'different' } as const;
export type FaithPreference = (typeof faithWishNames)[keyof typeof faithWishNames];

export const lockKindNames = {
  TOGETHER: 'together',
  APART: 'apart',
} as const satisfies Record<string, LockKind>;

registerEnumType(statusNames, { name: 'FormationStatus', description: 'Where a formation run stands.' });
registerEnumType(effortNames, {
  name: 'FormationEffort',
  description: 'How long to search: an answer in seconds, or the best that can be found in minutes.',
});
registerEnumType(taskNames, {
  name: 'FormationTask',
  description: 'What a run forms: trios; quartets, by newcomers to standing trios; families; pairs.',
});
registerEnumType(familySourceNames, {
  name: 'FamilySource',
  description: 'Families of single schools, or of standing trios and quartets as wholes.',
});
registerEnumType(faithWishNames, {
  name: 'FaithPreference',
  description: 'Schools of one faith body together, or with others.',
});
registerEnumType(lockKindNames, {
  name: 'LockKind',
  description: 'Schools that must, or must not, share a group.',
});
