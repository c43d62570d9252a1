import type { PersonId, ProgrammeId } from '@pathways/domain/shared';
import { z } from 'zod';
import type { AuditFilter } from '../application/audit.queries.js';

const day = z.iso.date('Write a day as 2026-09-01.').nullish();

/** What the log may be narrowed by, from a query or from the address of a file. */
export const auditInput = z
  .object({
    programmeId: z.guid('This is not the id of a programme.').nullish(),
    personId: z.guid('This is not the id of a person.').nullish(),
    kind: z.string().max(80).nullish(),
    from: day,
    until: day,
  })
  .refine(({ from, until }) => !from || !until || from <= until, {
    path: ['until'],
    message: 'The last day cannot come before the first.',
  })
  .transform(({ programmeId, personId, kind, from, until }): AuditFilter => ({
    programme: (programmeId ?? null) as ProgrammeId | null,
    person: (personId ?? null) as PersonId | null,
    kind: kind || null,
    from: from ?? null,
    until: until ?? null,
  }));
