import type { ProposalId } from '@pathways/domain/groups';
import type { GroupId } from '@pathways/domain/shared';
import { ReleaseGroupHandler } from '../../src/groups/application/release-group.handler.js';
import { AdmitSchoolsHandler } from '../../src/programmes/application/admit-schools.handler.js';
import type { TestApi } from './api.js';
import { actorOf, aProgramme, aProposal, aSchool, type TestProgramme, type TestSchool } from './groups.js';
import { aPerson, type TestPerson } from './people.js';

export interface TestFamily extends TestProgramme {
  readonly groupId: GroupId;
  readonly schools: readonly TestSchool[];
  /** Of its first three schools: the trio that was released before it. */
  readonly trioId: GroupId;
  readonly leader: TestPerson;
}

const authorities = ['F01', 'F02', 'F03', 'F04'];

/** Twelve secondary schools of four fictional authorities, admitted to a programme. */
async function twelveSchools(api: TestApi): Promise<TestSchool[]> {
  const schools: TestSchool[] = [];
  for (let at = 0; at < 12; at += 1)
    schools.push(await aSchool(api, { phase: 'secondary', laCode: authorities[at % 4] ?? '' }));
  return schools;
}

/** A proposal of a finished run for families. */
export async function aFamilyProposal(
  api: TestApi,
  programme: TestProgramme,
  schools: readonly TestSchool[],
): Promise<ProposalId> {
  const proposal = await aProposal(api, programme, schools);
  await api.source.query(
    `update formation_run set task = 'families' where id = (select run_id from proposed_group where id = $1)`,
    [proposal],
  );
  return proposal;
}

export async function release(
  api: TestApi,
  programme: TestProgramme,
  proposal: ProposalId,
  name: string,
): Promise<GroupId> {
  const coordinator = await actorOf(api, programme.coordinator);
  const released = await api.app.get(ReleaseGroupHandler).handle(coordinator, {
    proposal,
    name,
    charter: { researchAccess: true, textInEmail: false },
    overrides: [],
  });
  if (!released.ok) throw new Error(`A release was refused: ${JSON.stringify(released.refusal)}`);
  await api.settle();
  return released.value.id;
}

/** A figure of any year; a mark in the place of a number is kept as a state without one. */
export async function aFigureOf(
  api: TestApi,
  urn: string,
  [code, academicYear, cell]: readonly [string, string, number | 'suppressed'],
): Promise<void> {
  await api.source.query(
    `insert into measure_definition (code, name, unit, meaning) values ($1, $1, 'points', 'sample')
     on conflict do nothing`,
    [code],
  );
  const value = typeof cell === 'number' ? cell : null;
  await api.source.query(
    `insert into measure (urn, code, academic_year, source, status, state, value, published_as)
     values ($1, $2, $3, 'Fictional sample', 'final', $4, $5, $6)`,
    [urn, code, academicYear, value === null ? 'suppressed' : 'value', value, String(cell)],
  );
}

/** A released family of twelve secondary schools, with a released trio of its first three. */
export async function aReleasedFamily(api: TestApi): Promise<TestFamily> {
  const schools = await twelveSchools(api);
  const programme = await aProgramme(api);
  const coordinator = await actorOf(api, programme.coordinator);
  const urns = schools.map(school => school.urn);
  await api.app.get(AdmitSchoolsHandler).handle(coordinator, { programme: programme.programmeId, urns });
  const three = schools.slice(0, 3);
  const trioId = await release(api, programme, await aProposal(api, programme, three), 'Heron trio');
  const proposal = await aFamilyProposal(api, programme, schools);
  const groupId = await release(api, programme, proposal, 'Moor family');
  const [urn] = urns;
  if (!urn) throw new Error('A family has schools.');
  const leader = await aPerson(api, { name: 'Amina Clarke', grants: [{ role: 'school leader', urn }] });
  return { ...programme, groupId, schools, trioId, leader };
}
