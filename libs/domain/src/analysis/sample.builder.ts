import type { Actor, Grant, PersonId, ProgrammeId } from '../shared/index.js';
import type { SampleFacts, SampleId } from './analysis.js';

/** For specs: one programme, people of it, and a set that two of them code. */
export const programme = 'p' as ProgrammeId;
export const [ann, bea, cal] = ['ann', 'bea', 'cal'] as [PersonId, PersonId, PersonId];

const person = (personId: PersonId, ...grants: Grant[]): Actor => ({
  kind: 'person',
  personId,
  name: personId,
  grants,
});

export const researcher = (id: PersonId): Actor => person(id, { role: 'researcher', programme });
export const coordinator = person(cal, { role: 'coordinator', programme });
export const elsewhere = person(ann, { role: 'researcher', programme: 'q' as ProgrammeId });
export const stranger: Actor = { kind: 'stranger' };

export const aSample = (change: Partial<SampleFacts> = {}): SampleFacts => ({
  id: 's' as SampleId,
  programme,
  lead: ann,
  coders: [
    { person: ann, finishedAt: null },
    { person: bea, finishedAt: null },
  ],
  openedAt: null,
  ...change,
});
