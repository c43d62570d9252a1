import type { ProgrammeId } from '@pathways/domain/shared';
import { z } from 'zod';

/** What is no id of ours names no programme. */
export const programmeOf = (id: string | null | undefined): ProgrammeId | null =>
  z.uuid().safeParse(id).success ? (id as ProgrammeId) : null;
