import { jest } from '@jest/globals';
import { v7 } from 'uuid';
import { Reading } from '../../src/platform/reading.js';
import { startApi, type TestApi } from '../support/api.js';
import type { TestPerson } from '../support/people.js';
import {
  aContribution,
  aRoom,
  contributionFields,
  type SeenContribution,
  type TestRoom,
} from './support/room.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  room = await aRoom(api);
});
afterAll(() => api.close());

interface SeenRoom {
  name: string;
  number: number;
  viewerRole: string;
  schools: { urn: string | null; name: string }[];
  readers: { name: string; role: string; isViewer: boolean }[];
  charter: { researchAccess: boolean } | null;
  viewerSchools: { urn: string }[];
  discussions: {
    id: string;
    cycleName: string;
    sections: { heading: string }[];
    viewerCanContribute: boolean;
    contributions: {
      nodes: SeenContribution[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  }[];
}

const open = async (person: TestPerson | undefined, first = 50, after: string | null = null) => {
  const document = `query ($id: ID!, $first: Int!, $after: String) { room(id: $id) {
    name number viewerRole schools { urn name } readers { name role isViewer } charter { researchAccess }
    viewerSchools { urn }
    discussions { id cycleName sections { heading } viewerCanContribute
      contributions(first: $first, after: $after) { nodes { ${contributionFields} } pageInfo { hasNextPage endCursor } } } } }`;
  const variables = { id: room.groupId, first, after };
  const answered = await api.ask<{ room: SeenRoom | null }>(document, variables, person?.cookie);
  return answered.fields.room ?? null;
};

describe('a room', () => {
  it('shows Amina the sheet’s sections, who is here and whose school she speaks for', async () => {
    const seen = await open(room.amina);
    expect(seen).toMatchObject({
      name: 'Sample trio',
      viewerRole: 'SCHOOL_LEADER',
      charter: { researchAccess: true },
      viewerSchools: [{ urn: room.schools[0]?.urn }],
    });
    expect(seen?.schools.map(school => school.urn)).toEqual(room.schools.map(school => school.urn));
    expect(seen?.discussions[0]?.sections.map(section => section.heading)).toEqual([
      'Presence',
      'Participation',
      'Progress',
    ]);
  });

  it('is not there for an outsider, a coordinator or a stranger', async () => {
    expect(
      await Promise.all([room.outsider, room.coordinator, undefined].map(person => open(person))),
    ).toEqual([null, null, null]);
  });

  it('costs two statements and the session for fifty contributions, the same as for one', async () => {
    const counts = [];
    for (const wanted of [1, 49]) {
      for (let written = 0; written < wanted; written += 1) await aContribution(api, room);
      await open(room.ben);
      // Whoever hears of contributions reads too, a moment later; that is not the page's cost.
      await api.settle();
      const asked = jest.spyOn(api.app.get(Reading), 'rows');
      const seen = await open(room.ben);
      counts.push(asked.mock.calls.map(([name]) => name).filter(name => name.startsWith('discussions.')));
      expect(asked.mock.calls.length).toBe(3);
      asked.mockRestore();
      expect(seen?.discussions[0]?.contributions.nodes).toHaveLength(wanted === 1 ? 1 : 50);
    }
    expect(counts[0]).toEqual(counts[1]);
  });

  it('gives pages that join without a gap or a double', async () => {
    const written = [];
    for (let place = 0; place < 7; place += 1) written.push((await aContribution(api, room)).id);
    const read: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const seen: SeenRoom | null = await open(room.ben, 3, after);
      const page = seen?.discussions[0]?.contributions;
      read.push(...(page?.nodes.map(node => node.id) ?? []));
      after = page?.pageInfo.endCursor ?? null;
      more = page?.pageInfo.hasNextPage ?? false;
    }
    expect(read).toEqual(written);
  });

  it('gives at most 200 contributions a page', async () => {
    expect(await open(room.ben, 200)).not.toBeNull();
    expect(await open(room.ben, 201)).toBeNull();
  });

  it('shows members that a researcher came, and tells the room once', async () => {
    await open(room.researcher);
    await open(room.researcher);
    const readers = (await open(room.amina))?.readers;
    expect(readers).toMatchObject([{ name: 'Rosa Webb', role: 'RESEARCHER', isViewer: false }]);
    const told = await api.source.query('select 1 from room_event where room_id = $1 and kind = $2', [
      room.groupId,
      'ResearcherEntered',
    ]);
    expect(told).toHaveLength(1);
  });

  it('shows a researcher letters for people and schools, and no reader but researchers', async () => {
    await open(room.amina);
    await aContribution(api, room);
    const seen = await open(room.researcher);
    expect(JSON.stringify(seen)).not.toMatch(/Amina|Sample School/);
    expect(seen?.schools.map(school => school.name)).toEqual(['School A', 'School B', 'School C']);
    expect(seen?.discussions[0]).toMatchObject({
      viewerCanContribute: false,
      contributions: { nodes: [{ authorName: 'Person A', school: { name: 'School A', urn: null } }] },
    });
  });

  it('is closed to researchers where the charter says so', async () => {
    room = await aRoom(api, { researchAccess: false });
    expect(await open(room.researcher)).toBeNull();
  });

  it('keeps the client id to the author’s own devices', async () => {
    const clientId = v7();
    await aContribution(api, room, { clientId });
    const ids = [];
    for (const person of [room.amina, room.ben]) {
      ids.push((await open(person))?.discussions[0]?.contributions.nodes[0]?.clientId);
    }
    expect(ids).toEqual([clientId, null]);
  });

  it('opens one discussion even when the release is delivered twice', async () => {
    await api.source.query(
      `insert into outbox (kind, payload, occurred_at) select kind, payload, occurred_at from outbox
       where kind = 'GroupReleased' and payload->>'group' = $1`,
      [room.groupId],
    );
    await api.settle();
    expect((await open(room.amina))?.discussions).toHaveLength(1);
  });
});
