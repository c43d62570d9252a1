import { createHash } from 'node:crypto';
import type { FormationInstance } from '@pathways/domain/formation';

/** Two runs with the same hash, effort and seed searched the same thing and found the same groups. */
export const snapshotHash = (instance: FormationInstance): string =>
  createHash('sha256').update(JSON.stringify(instance)).digest('hex');
