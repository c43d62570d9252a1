import type { ProposalId } from '@pathways/domain/groups';
import type { PromptSheetVersionId } from '@pathways/domain/prompts';
import type { Actor, CycleId, Grant, GroupId, ProgrammeId, SectionId, Urn } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import { ReleaseGroupHandler } from '../../src/groups/application/release-group.handler.js';
import { AdmitSchoolsHandler } from '../../src/programmes/application/admit-schools.handler.js';
import { PlanCycleHandler } from '../../src/programmes/application/plan-cycle.handler.js';
import { StartProgrammeHandler } from '../../src/programmes/application/start-programme.handler.js';
import { IssuePromptSheetHandler } from '../../src/prompts/application/issue-prompt-sheet.handler.js';
import { ActorSource } from '../../src/platform/auth/actor-source.js';
import type { TestApi } from './api.js';
import { aPerson, grantTo, type TestPerson } from './people.js';

export interface TestSchool {
  readonly urn: Urn;
  readonly name: string;
  readonly laCode: string;
}

export interface TestProgramme {
  readonly programmeId: ProgrammeId;
  readonly slug: string;
  readonly cycleId: CycleId;
  readonly sheetVersionId: PromptSheetVersionId;
  readonly sections: readonly SectionId[];
  readonly coordinator: TestPerson;
}

export interface TestTrio extends TestProgramme {
  readonly groupId: GroupId;
  readonly schools: readonly TestSchool[];
  /** One school leader for each school, in the same order. */
  readonly leaders: readonly TestPerson[];
}

export const actorOf = (api: TestApi, person: TestPerson): Promise<Actor> =>
  api.app.get(ActorSource).ofPerson(person.personId);

let lastUrn = 910_000;
let lastName = 0;

interface SchoolWish {
  readonly phase?: string;
  readonly laCode?: string;
  readonly trust?: string;
  /** Figures by code, held for 2022/23. */
  readonly figures?: Readonly<Record<string, number>>;
}

/** A fictional school, as a row: in an authority of its own unless one is named. */
export async function aSchool(api: TestApi, wish: SchoolWish = {}): Promise<TestSchool> {
  const urn = String((lastUrn += 1)) as Urn;
  const laCode = wish.laCode ?? `T${urn.slice(-4)}`;
  const name = `Sample School ${urn}`;
  await api.source.query(
    `insert into local_authority (code, name) values ($1, 'Authority ' || $1) on conflict do nothing`,
    [laCode],
  );
  const trustId = wish.trust ? await aTrust(api, wish.trust) : null;
  await api.source.query(
    `insert into school (urn, name, phase, type_name, status, la_code, trust_id, town, easting, northing, pupils,
       is_fictional, source, as_at)
     values ($1, $2, $3, 'Community school', 'Open', $4, $5, 'Sampleton', $6, $7, 240, true, 'sample', '2023-11-16')`,
    [urn, name, wish.phase ?? 'primary', laCode, trustId, 380_000 + Number(urn.slice(-3)) * 10, 400_000],
  );
  for (const [code, figure] of Object.entries(wish.figures ?? {})) await aFigure(api, urn, code, figure);
  return { urn, name, laCode };
}

async function aTrust(api: TestApi, name: string): Promise<string> {
  const rows = await api.source.query<{ id: string }[]>(
    `insert into trust (id, uid, name) values ($1, $2, $2)
     on conflict (uid) do update set name = excluded.name returning id`,
    [v7(), name],
  );
  return rows[0]?.id ?? '';
}

async function aFigure(api: TestApi, urn: Urn, code: string, figure: number): Promise<void> {
  await api.source.query(
    `insert into measure_definition (code, name, unit, meaning) values ($1, $1, '%', 'sample') on conflict do nothing`,
    [code],
  );
  await api.source.query(
    `insert into measure (urn, code, academic_year, source, status, state, value, published_as)
     values ($1, $2, '2022/23', 'sample', 'final', 'value', $3, $4)`,
    [urn, code, figure, String(figure)],
  );
}

function kept<Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value {
  if (!result.ok) throw new Error(`A builder was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** A sample programme with a coordinator, a cycle that runs now and a prompt sheet of three sections. */
export async function aProgramme(
  api: TestApi,
  wish: { schools?: readonly TestSchool[]; isFictional?: boolean; writeFirst?: boolean } = {},
): Promise<TestProgramme> {
  const administrator = await actorOf(api, await aPerson(api, { grants: [{ role: 'administrator' }] }));
  const slug = `sample-${(lastName += 1)}-${v7().slice(-6)}`;
  const { id: programmeId } = kept(
    await api.app.get(StartProgrammeHandler).handle(administrator, {
      slug,
      name: `Sample programme ${lastName}`,
      summary: 'Schools that do not exist, learning together.',
      isFictional: wish.isFictional ?? true,
    }),
  );
  const coordinator = await aPerson(api, {
    name: 'Cora Dean',
    grants: [{ role: 'coordinator', programme: programmeId }],
  });
  const actor = await actorOf(api, coordinator);
  const urns = (wish.schools ?? []).map(school => school.urn);
  if (urns.length > 0)
    kept(await api.app.get(AdmitSchoolsHandler).handle(actor, { programme: programmeId, urns }));
  const sheet = kept(
    await api.app.get(IssuePromptSheetHandler).handle(actor, {
      programme: programmeId,
      title: 'Attendance',
      introduction: 'Talk about what you see in your own school first.',
      writeFirst: wish.writeFirst ?? false,
      sections: ['Presence', 'Participation', 'Progress'].map(heading => ({
        heading,
        prompt: `What have you changed for ${heading.toLowerCase()}?`,
      })),
    }),
  );
  const cycle = kept(
    await api.app.get(PlanCycleHandler).handle(actor, {
      programme: programmeId,
      name: 'Autumn 2026',
      startsOn: '2026-09-01',
      endsOn: '2026-12-18',
      sheet: sheet.id,
    }),
  );
  return {
    programmeId,
    slug,
    cycleId: cycle.id,
    sheetVersionId: sheet.id,
    sections: sheet.sections.map(section => section.id),
    coordinator,
  };
}

/** A proposal as a finished run would have left it, for schools chosen by hand. */
export async function aProposal(
  api: TestApi,
  { programmeId, cycleId, coordinator }: TestProgramme,
  schools: readonly TestSchool[],
): Promise<ProposalId> {
  const [runId, proposalId] = [v7(), v7() as ProposalId];
  await api.source.query(
    `insert into formation_run (id, programme_id, cycle_id, phase, profile, rules, seed, snapshot_hash, engine, status,
       progress, pool_size, started_by, started_at)
     values ($1, $2, $3, 'primary', '{}', '{}', 'sample', 'sample', 'by hand', 'finished', 1, $4, $5, now())`,
    [runId, programmeId, cycleId, schools.length, coordinator.personId],
  );
  await api.source.query(
    `insert into proposed_group (id, run_id, position, cost, reason) values ($1, $2, 1, 1, $3)`,
    [proposalId, runId, JSON.stringify(byHand(schools))],
  );
  for (const { urn } of schools) {
    await api.source.query(`insert into proposed_member (proposed_group_id, urn) values ($1, $2)`, [
      proposalId,
      urn,
    ]);
  }
  return proposalId;
}

const byHand = (schools: readonly TestSchool[]) => ({
  phase: 'primary',
  profile: 'By hand',
  schools: schools.map(({ urn, name, laCode }) => ({
    urn,
    name,
    authority: `Authority ${laCode}`,
    trust: null,
  })),
  measures: [],
  distances: [],
  cost: 0,
});

interface TrioWish {
  readonly programme?: TestProgramme;
  readonly researchAccess?: boolean;
  readonly textInEmail?: boolean;
  /** Its schools have accepted the charter; they have unless this is false. */
  readonly hasAccepted?: boolean;
}

/** Three fictional schools of three authorities in a group that was released to them, each with a leader. */
export async function aReleasedTrio(api: TestApi, wish: TrioWish = {}): Promise<TestTrio> {
  const schools = [await aSchool(api), await aSchool(api), await aSchool(api)];
  const programme = wish.programme ?? (await aProgramme(api));
  const coordinator = await actorOf(api, programme.coordinator);
  const urns = schools.map(school => school.urn);
  kept(
    await api.app.get(AdmitSchoolsHandler).handle(coordinator, { programme: programme.programmeId, urns }),
  );
  const leaders = [];
  for (const [place, urn] of urns.entries()) {
    const name = ['Amina Clarke', 'Ben Okafor', 'Carys Lloyd'][place] ?? 'Dan Price';
    leaders.push(await aPerson(api, { name, grants: [{ role: 'school leader', urn }] }));
  }
  const released = kept(
    await api.app.get(ReleaseGroupHandler).handle(coordinator, {
      proposal: await aProposal(api, programme, schools),
      name: 'Sample trio',
      charter: { researchAccess: wish.researchAccess ?? true, textInEmail: wish.textInEmail ?? false },
      overrides: [],
    }),
  );
  if (wish.hasAccepted ?? true) await acceptedCharter(api, released.id, leaders);
  return { ...programme, groupId: released.id, schools, leaders };
}

/** Each leader has accepted the charter for their school, as they do when they come in by an invitation. */
async function acceptedCharter(api: TestApi, group: GroupId, leaders: readonly TestPerson[]): Promise<void> {
  for (const { personId } of leaders) {
    await api.source.query(
      `insert into charter_acceptance (id, group_id, number, urn, accepted_by, accepted_at)
       select $1, $2, 1, scope_id, person_id, now() from role_grant where person_id = $3 and role = 'school leader'`,
      [v7(), group, personId],
    );
  }
}

/** Gives a person a right and answers them, for tests that read as a sentence. */
export async function withGrant(api: TestApi, person: TestPerson, grant: Grant): Promise<TestPerson> {
  await grantTo(api, person.personId, grant);
  return person;
}
