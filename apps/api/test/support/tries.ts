import { firstDayOf, termOf, type TryReport } from '@pathways/domain/practices';
import type { PracticeId, Urn } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import { LogTryHandler } from '../../src/practices/application/log-try.handler.js';
import type { TestApi } from './api.js';
import { kept, signedIn } from './coded.js';
import { aSchool } from './groups.js';
import { aPerson, type TestPerson } from './people.js';

export interface TriedBy {
  readonly urn: Urn;
  readonly colleague: TestPerson;
}

/** A school outside of every programme, with somebody who speaks for it. */
export async function aTryingSchool(api: TestApi): Promise<TriedBy> {
  const { urn } = await aSchool(api);
  return { urn, colleague: await aPerson(api, { grants: [{ role: 'colleague', urn }] }) };
}

export const aReport = (urn: Urn, change: Partial<TryReport> = {}): TryReport => ({
  urn,
  context: 'A one-form school in a village.',
  changeMade: 'One adult at the gate.',
  isAdapted: false,
  begunOn: firstDayOf(termOf(new Date().toISOString())),
  effort: 'low',
  result: 'better',
  proof: 'attendance or behaviour records',
  wouldKeep: true,
  ...change,
});

/** A report on record; by a school of its own unless one is given. */
export async function aTry(
  api: TestApi,
  practice: PracticeId,
  change: Partial<TryReport> = {},
  by?: TriedBy,
): Promise<TriedBy & { readonly id: string }> {
  const school = by ?? (await aTryingSchool(api));
  const actor = await signedIn(api, school.colleague);
  const report = aReport(school.urn, change);
  const id = kept(await api.app.get(LogTryHandler).handle(actor, { practice, clientId: v7(), report }));
  return { ...school, id };
}
