import { stranger, type Urn } from '@pathways/domain/shared';
import type { FileImported } from '@pathways/domain/schools';
import { v7 } from 'uuid';
import { UnitOfWork } from '../../src/platform/unit-of-work.js';
import { AdmitSchoolsHandler } from '../../src/programmes/application/admit-schools.handler.js';
import type { TestApi } from './api.js';
import {
  actorOf,
  aProgramme,
  aReleasedTrio,
  aSchool,
  type TestProgramme,
  type TestSchool,
  type TestTrio,
} from './groups.js';

interface SeenSchool {
  readonly urn: string;
  readonly name: string;
}

export interface SeenTask {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly sentence: string;
  readonly groupId: string | null;
  readonly schools: SeenSchool[];
  readonly settledByName: string | null;
  readonly settledBecause: string | null;
  readonly viewerCanSettle: boolean;
  readonly repairs: {
    key: string;
    sentence: string;
    moves: number;
    costChange: number;
    groups: {
      groupId: string;
      before: SeenSchool[];
      after: SeenSchool[];
      joining: string[];
      leaving: string[];
    }[];
  }[];
}

const fields = `id kind state sentence groupId schools { urn name } settledByName settledBecause viewerCanSettle
  repairs { key sentence moves costChange groups { groupId before { urn name } after { urn name } joining leaving } }`;

interface Settled {
  readonly task: SeenTask | null;
  readonly errors: { __typename: string; message: string }[];
}

/** Three trios of nine authorities in one programme. */
export async function threeTrios(api: TestApi): Promise<TestTrio[]> {
  const programme = await aProgramme(api);
  const trios = [];
  for (let place = 0; place < 3; place += 1) trios.push(await aReleasedTrio(api, { programme }));
  return trios;
}

export async function tasksOf(
  api: TestApi,
  { programmeId, coordinator }: TestProgramme,
  cookie = coordinator.cookie,
) {
  const { fields: seen } = await api.ask<{ upkeepTasks: SeenTask[] }>(
    `query ($id: ID!) { upkeepTasks(programmeId: $id) { ${fields} } }`,
    { id: programmeId },
    cookie,
  );
  return seen.upkeepTasks;
}

export const openTasks = async (api: TestApi, programme: TestProgramme) =>
  (await tasksOf(api, programme)).filter(({ state }) => state === 'OPEN');

export async function settle(
  api: TestApi,
  verb: 'applyRepair' | 'keepBreach' | 'dismissTask',
  input: object,
  cookie: string,
): Promise<Settled> {
  const type = verb === 'applyRepair' ? 'ApplyRepairInput' : 'SettleTaskInput';
  const answer = await api.ask<Record<string, Settled>>(
    `mutation ($input: ${type}!) { ${verb}(input: $input) { task { ${fields} } errors { __typename message } } }`,
    { input },
    cookie,
  );
  const settled = answer.fields[verb];
  if (!settled) throw new Error(JSON.stringify(answer.errors));
  return settled;
}

export interface SeenMembership {
  readonly school: SeenSchool;
  readonly joinedBecause: string | null;
  readonly leftAt: string | null;
  readonly leftBecause: string | null;
  readonly leftBy: string | null;
}

export const historyOf = async (api: TestApi, groupId: string, cookie: string) =>
  (
    await api.ask<{ groupHistory: { memberships: SeenMembership[]; endedAt: string | null } | null }>(
      `query ($id: ID!) { groupHistory(groupId: $id) { endedAt memberships {
         school { urn name } joinedBecause leftAt leftBecause leftBy } } }`,
      { id: groupId },
      cookie,
    )
  ).fields.groupHistory;

/** One more school of the programme, admitted after the release. */
export async function aNewcomer(api: TestApi, programme: TestProgramme): Promise<TestSchool> {
  const school = await aSchool(api);
  const coordinator = await actorOf(api, programme.coordinator);
  await api.app
    .get(AdmitSchoolsHandler)
    .handle(coordinator, { programme: programme.programmeId, urns: [school.urn] });
  await api.settle();
  return school;
}

/** What happens once a file of the register was read. */
export async function afterImport(api: TestApi): Promise<void> {
  const event: FileImported = { kind: 'FileImported', runId: v7() };
  await api.app.get(UnitOfWork).run(stranger, work => work.announce(event));
  await api.settle();
}

export async function joinOneTrust(api: TestApi, urns: readonly Urn[]): Promise<void> {
  const id = v7();
  await api.source.query(`insert into trust (id, uid, name) values ($1, $2, 'Alder Trust')`, [id, id]);
  await api.source.query('update school set trust_id = $1 where urn = any ($2)', [id, urns]);
  await afterImport(api);
}
