import { registerEnumType } from '@nestjs/graphql';
import type { TaskKind, TaskState } from '@pathways/domain/upkeep';

export const taskKindNames = {
  NEWCOMER: 'newcomer',
  LEAVER: 'leaver',
  CLOSED: 'closed',
  BORDER: 'border',
} as const satisfies Record<string, TaskKind>;

export const taskStateNames = {
  OPEN: 'open',
  MENDED: 'mended',
  KEPT: 'kept',
  DISMISSED: 'dismissed',
  OVERTAKEN: 'overtaken',
} as const satisfies Record<string, TaskState>;

registerEnumType(taskKindNames, {
  name: 'UpkeepTaskKind',
  description: 'What is the matter with a group after its release.',
});
registerEnumType(taskStateNames, { name: 'UpkeepTaskState', description: 'How an upkeep task stands.' });
