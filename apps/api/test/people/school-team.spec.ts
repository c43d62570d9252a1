import type { ProgrammeId, Urn } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import { heardIn, aRoom, type TestRoom } from '../discussions/support/room.js';
import { noticesOf } from '../attention/support/notices.js';
import { startApi, type TestApi } from '../support/api.js';
import { aPerson, type TestPerson } from '../support/people.js';

let api: TestApi;
let room: TestRoom;
let urn: Urn;
let ann: TestPerson;
let bo: TestPerson;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  room = await aRoom(api);
  urn = room.schools[0]?.urn as Urn;
  await api.source.query(`update role_grant set until_on = current_date where scope_id = $1`, [urn]);
  ann = await aPerson(api, { name: 'Ann Hale', grants: [{ role: 'school leader', urn }] });
  bo = await aPerson(api, { name: 'Bo Finch', grants: [{ role: 'colleague', urn }] });
});
afterAll(() => api.close());

interface Team {
  readonly schoolTeam: {
    readonly people: {
      name: string;
      openActions: number;
      isViewer: boolean;
      grants: { id: string; role: string }[];
    }[];
    readonly leavers: { name: string; role: string }[];
    readonly groupNames: string[];
    readonly viewerCanManage: boolean;
  } | null;
}
const look = async (person: TestPerson) =>
  (
    await api.ask<Team>(
      `query ($urn: String!) { schoolTeam(urn: $urn) { groupNames viewerCanManage leavers { name role }
        people { name openActions isViewer grants { id role } } } }`,
      { urn },
      person.cookie,
    )
  ).fields.schoolTeam;

const handOver = async (person: TestPerson | undefined, grantId: string | undefined, successorId: string) => {
  const { fields, errors } = await api.ask<{ handOver: { errors: { __typename: string }[] } | null }>(
    `mutation ($input: HandOverInput!) { handOver(input: $input) { endedId errors { __typename } } }`,
    { input: { grantId, successorId } },
    person?.cookie,
  );
  return fields.handOver?.errors.map(({ __typename }) => __typename) ?? errors[0]?.extensions.code;
};
const grantOf = async (person: TestPerson) =>
  (await look(person))?.people.find(({ isViewer }) => isViewer)?.grants[0]?.id;

async function anAction(): Promise<string> {
  const id = v7();
  await api.source.query(
    `insert into action (id, group_id, discussion_id, position, what, urn, person_id, due_on, agreed_at)
     values ($1, $2, $3, 1, 'Greet latecomers', $4, $5, current_date + 7, now())`,
    [id, room.groupId, room.discussionId, urn, ann.personId],
  );
  return id;
}

describe('the people of a school', () => {
  it('are seen by its own people, who belongs to which group among them, and by nobody else', async () => {
    expect(await look(bo)).toMatchObject({
      viewerCanManage: false,
      people: [
        { name: 'Ann Hale', isViewer: false },
        { name: 'Bo Finch', isViewer: true },
      ],
    });
    expect((await look(ann))?.viewerCanManage).toBe(true);
    expect((await look(ann))?.groupNames).toHaveLength(1);
    for (const person of [room.ben, room.coordinator, room.facilitator])
      expect(await look(person)).toBeNull();
  });

  it('hand over: Bo leads now, with what waited for Ann, and Ann stands among those who left', async () => {
    const action = await anAction();
    expect((await look(ann))?.people[0]?.openActions).toBe(1);
    expect(await handOver(ann, await grantOf(ann), bo.personId)).toEqual([]);
    await api.settle();
    const team = await look(bo);
    expect(team?.people).toMatchObject([
      { name: 'Bo Finch', openActions: 1, grants: [{ role: 'SCHOOL_LEADER' }] },
    ]);
    expect(team?.leavers).toContainEqual({ name: 'Ann Hale', role: 'SCHOOL_LEADER' });
    expect(await look(ann)).toBeNull();
    expect(await heardIn(api, room)).toContain('ActionsTakenOver');
    const [row] = await api.source.query<{ person_id: string }[]>(
      'select person_id from action where id = $1',
      [action],
    );
    expect(row?.person_id).toBe(bo.personId);
  });

  it('cannot be handed to oneself, to somebody else’s school, by a colleague, or by a stranger', async () => {
    const grant = await grantOf(ann);
    expect(await handOver(ann, grant, ann.personId)).toEqual(['HandedToOneself']);
    expect(await handOver(ann, grant, room.ben.personId)).toEqual(['NotOfTheSchool']);
    expect(await handOver(bo, grant, bo.personId)).toEqual(['NotFound']);
    expect(await handOver(room.outsider, v7(), bo.personId)).toEqual(['NotFound']);
    expect(await handOver(undefined, grant, bo.personId)).toBe('UNAUTHENTICATED');
  });

  it('are one person then: its coordinator is told, until a second one comes', async () => {
    await api.source.query(
      `insert into programme_school (programme_id, urn, joined_on) values ($1, $2, current_date) on conflict do nothing`,
      [room.programmeId as ProgrammeId, urn],
    );
    await handOver(ann, await grantOf(ann), bo.personId);
    await api.settle();
    const told = async () => (await noticesOf(api, room.coordinator)).map(({ because }) => because);
    expect(await told()).toContain('ONE_PERSON_LEFT');
    const input = { email: 'cy@school.example', name: 'Cy Moss', role: 'COLLEAGUE', scopeId: urn };
    await api.ask(
      'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { grantId } }',
      { input },
      bo.cookie,
    );
    await api.settle();
    expect(await told()).not.toContain('ONE_PERSON_LEFT');
  });
});

describe('the facilitators of a group', () => {
  it('are seen by its coordinator alone', async () => {
    const ask = async (person: TestPerson) =>
      (
        await api.ask<{ groupFacilitators: { name: string }[] | null }>(
          'query ($id: String!) { groupFacilitators(groupId: $id) { name } }',
          { id: room.groupId },
          person.cookie,
        )
      ).fields.groupFacilitators;
    expect(await ask(room.coordinator)).toHaveLength(1);
    expect(await ask(room.amina)).toBeNull();
  });
});
