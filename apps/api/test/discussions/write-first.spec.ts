import { startApi, type TestApi } from '../support/api.js';
import { aProgramme } from '../support/groups.js';
import { aPerson, type TestPerson } from '../support/people.js';
import {
  aContribution,
  aRoom,
  contribute,
  edit,
  heardIn,
  move,
  react,
  readThese,
  remove,
  writeFirst,
  type TestRoom,
} from './support/room.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  room = await aRoom(api);
  expect(await writeFirst(api, room)).toEqual([]);
});
afterAll(() => api.close());

interface Seen {
  room: {
    number: number;
    discussions: {
      contributionCount: number;
      sections: { id: string; hiddenSchoolCount: number | null }[];
      contributions: { nodes: { body: string }[] };
    }[];
  };
  rooms: { nodes: { unread: number }[] };
  changes: {
    number: number;
    changes: { kind: string; contribution: { body: string } | null }[];
    along: { body: string }[];
  };
  searchTalk: { nodes: { contribution: { body: string } }[] };
}

/** Everything that a person is shown of the room, from a number on. */
const see = async (person: TestPerson, after = 0) => {
  const document = `query ($id: ID!, $after: Int!) {
    room(id: $id) { number discussions { contributionCount sections { id hiddenSchoolCount }
      contributions { nodes { body } } } }
    rooms { nodes { unread } }
    changes(room: $id, after: $after) { number changes { kind contribution { body } } along { body } }
    searchTalk(words: "gate") { nodes { contribution { body } } } }`;
  const { fields } = await api.ask<Seen>(document, { id: room.groupId, after }, person.cookie);
  const { room: shown, changes } = fields;
  const [talk] = shown.discussions;
  return {
    room: talk?.contributions.nodes.map(({ body }) => body),
    told: changes.changes.flatMap(({ contribution }) => contribution?.body ?? []),
    kinds: changes.changes.map(({ kind }) => kind),
    along: changes.along.map(({ body }) => body),
    found: fields.searchTalk.nodes.map(({ contribution }) => contribution.body),
    unread: fields.rooms.nodes[0]?.unread,
    count: talk?.contributionCount,
    hidden: talk?.sections.map(({ hiddenSchoolCount }) => hiddenSchoolCount),
    number: changes.number,
  };
};

const amina = { body: 'We greet at the gate.' };
const bens = { body: 'Our gate opens early.' };

describe('in a write-first round', () => {
  it('Ben sees that a school has written, and not a word of it anywhere', async () => {
    const { id } = await aContribution(api, room, amina);
    const seen = await see(room.ben);
    expect(seen).toMatchObject({ room: [], told: [], found: [], unread: 0, count: 0, hidden: [1, 0, 0] });
    expect(seen.kinds.at(-1)).toBe('OTHER');
    const document = `query ($id: ID!) { contribution(id: $id) { id } contributionRevisions(contribution: $id) { body } }`;
    const { fields } = await api.ask<object>(document, { id }, room.ben.cookie);
    expect(fields).toEqual({ contribution: null, contributionRevisions: null });
  });

  it('what is hidden from Ben can be neither answered, nor reacted to, nor read', async () => {
    const { id } = await aContribution(api, room, amina);
    const refused = [
      await contribute(api, room, room.ben, { parentId: id }),
      await react(api, room.ben, { contributionId: id }),
      await edit(api, room.ben, { contributionId: id, body: 'x', expectedRevision: 1 }),
    ];
    expect(refused.map(({ errors }) => errors[0]?.__typename)).toEqual([
      'ParentNotInSection',
      'NotFound',
      'NotFound',
    ]);
    await readThese(api, room, room.ben, [id]);
    await writeFirst(api, room, { writeFirst: false });
    expect((await see(room.ben)).unread).toBe(1);
  });

  it('what others wrote comes to Ben by changes with his own first words, under that prompt only', async () => {
    await aContribution(api, room, amina);
    await aContribution(api, room, { body: 'Elsewhere, a gate.', sectionId: room.sections[1] });
    const { number } = await see(room.ben);
    await aContribution(api, room, { person: room.ben, ...bens });
    const seen = await see(room.ben, number);
    expect(seen.told).toEqual([bens.body]);
    expect(seen.along).toEqual([amina.body, bens.body]);
    expect(seen).toMatchObject({ room: [amina.body, bens.body], unread: 1, count: 2, hidden: [null, 1, 0] });
    await aContribution(api, room, { person: room.ben, body: 'Once more.' });
    expect((await see(room.ben, seen.number)).along).toEqual([]);
  });

  it('what was once open stays open, though Ben deletes what he wrote', async () => {
    await aContribution(api, room, amina);
    const own = await aContribution(api, room, { person: room.ben, ...bens });
    await remove(api, room.ben, own.id);
    expect((await see(room.ben)).room).toEqual([amina.body, null]);
  });

  it('each person writes: Ben’s colleague waits although Ben has written', async () => {
    const urn = room.schools[1]?.urn ?? ('' as never);
    const colleague = await aPerson(api, { grants: [{ role: 'colleague', urn }] });
    await aContribution(api, room, { person: room.ben, ...bens });
    expect(await see(colleague)).toMatchObject({ room: [], hidden: [1, 0, 0] });
  });

  it('the facilitator reads along, and a researcher waits for the end', async () => {
    await aContribution(api, room, amina);
    expect(await see(room.facilitator)).toMatchObject({ room: [amina.body], hidden: [null, null, null] });
    expect(await see(room.researcher)).toMatchObject({ room: [], told: [], found: [], hidden: [1, 0, 0] });
  });

  it.each([
    ['opens all', () => writeFirst(api, room, { writeFirst: false })],
    ['closes the round', () => close()],
  ])('everything comes to everybody by changes when the facilitator %s', async (_, end) => {
    await aContribution(api, room, amina);
    const before = await Promise.all([room.ben, room.researcher].map(person => see(person)));
    await end();
    const after = await Promise.all(
      [room.ben, room.researcher].map((person, place) => see(person, before[place]?.number)),
    );
    expect(after.map(({ along }) => along)).toEqual([[amina.body], [amina.body]]);
    expect(after.map(({ room: shown }) => shown)).toEqual([[amina.body], [amina.body]]);
  });

  it('nothing is moved to another prompt', async () => {
    const { id, viewerCanMove } = await aContribution(api, room);
    expect(viewerCanMove).toBe(false);
    const refused = await move(api, room.amina, { contributionId: id, sectionId: room.sections[1] });
    expect(refused.errors[0]?.__typename).toBe('NotAllowed');
  });
});

const close = async () => {
  const document = `mutation ($input: CloseRoundInput!) { closeRound(input: $input) { errors { message } } }`;
  const input = { discussionId: room.discussionId, outcome: 'We learned.' };
  await api.ask(document, { input }, room.facilitator.cookie);
};

describe('to let everybody write first', () => {
  it('is heard in the room, once', async () => {
    await writeFirst(api, room);
    expect((await heardIn(api, room)).filter(kind => kind === 'WriteFirstChanged')).toHaveLength(1);
  });

  it('is refused once somebody has written, and to all but the facilitator', async () => {
    expect(await writeFirst(api, room, { writeFirst: false })).toEqual([]);
    await aContribution(api, room);
    expect(await writeFirst(api, room)).toEqual(['TalkHasBegun']);
    expect(await writeFirst(api, room, { person: room.amina })).toEqual(['NotAllowed']);
    expect(await writeFirst(api, room, { person: room.outsider })).toEqual(['NotFound']);
  });

  it('may be the prompt sheet’s own way', async () => {
    room = await aRoom(api, { programme: await aProgramme(api, { writeFirst: true }) });
    expect((await see(room.ben)).hidden).toEqual([0, 0, 0]);
  });
});
