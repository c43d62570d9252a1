import { ReleaseGroupHandler } from '../../src/groups/application/release-group.handler.js';
import { startApi, type TestApi } from '../support/api.js';
import {
  actorOf,
  aProgramme,
  aProposal,
  aReleasedTrio,
  aSchool,
  type TestSchool,
} from '../support/groups.js';
import { aPerson } from '../support/people.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const charter = { researchAccess: true, textInEmail: false };

async function aProposedTrio(wish: { laCode?: string } = {}) {
  const schools = [await aSchool(api, wish), await aSchool(api, wish), await aSchool(api)] as const;
  const programme = await aProgramme(api, { schools });
  return { programme, schools, proposal: await aProposal(api, programme, schools) };
}

describe('a coordinator who releases a trio', () => {
  it('makes it a group with a room, its schools and charter no. 1, and the room hears it first', async () => {
    const trio = await aReleasedTrio(api);
    const events = await api.source.query(
      `select number, kind from room_event where room_id = $1 order by number`,
      [trio.groupId],
    );
    expect(events[0]).toEqual({ number: 1, kind: 'GroupReleased' });
    const members = await api.source.query(`select urn from group_member where group_id = $1 order by urn`, [
      trio.groupId,
    ]);
    expect(members).toEqual(trio.schools.map(({ urn }: TestSchool) => ({ urn })));
  });

  it('is refused when two of the schools share an authority by then', async () => {
    const { programme, proposal } = await aProposedTrio({ laCode: '350' });
    const coordinator = await actorOf(api, programme.coordinator);
    const answer = await api.app
      .get(ReleaseGroupHandler)
      .handle(coordinator, { proposal, name: 'Trio', charter, overrides: [] });
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'BordersBroken' } });
  });

  it('is one of two when both release overlapping trios at the same moment', async () => {
    const { programme, schools, proposal } = await aProposedTrio();
    const other = await aProposal(api, programme, schools);
    const second = await aPerson(api, {
      grants: [{ role: 'coordinator', programme: programme.programmeId }],
    });
    const handler = api.app.get(ReleaseGroupHandler);
    const answers = await Promise.all([
      handler.handle(await actorOf(api, programme.coordinator), {
        proposal,
        name: 'A',
        charter,
        overrides: [],
      }),
      handler.handle(await actorOf(api, second), { proposal: other, name: 'B', charter, overrides: [] }),
    ]);
    expect(answers.map(answer => answer.ok).sort()).toEqual([false, true]);
    expect(answers.find(answer => !answer.ok)).toMatchObject({ refusal: { kind: 'SchoolsTaken' } });
  });
});
