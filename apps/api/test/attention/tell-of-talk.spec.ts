import { OutboxSubscribers, type Delivery } from '../../src/platform/outbox/outbox-subscribers.js';
import { aContribution, aRoom, remove, type TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import type { TestPerson } from '../support/people.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  room = await aRoom(api);
});
afterAll(() => api.close());

interface Line {
  readonly because: string;
  readonly subject: string;
  readonly contribution_id: string | null;
  readonly first: number;
  readonly last: number;
}

const linesOf = (person: TestPerson): Promise<Line[]> =>
  api.source.query<Line[]>(
    `select because, subject, contribution_id, first_number::int as first, last_number::int as last
     from notice where person_id = $1 and because <> 'round opened' order by made_at, id`,
    [person.personId],
  );

const wants = (person: TestPerson, word: string) =>
  api.source.query(`insert into room_word (person_id, room_id, word, chosen_at) values ($1, $2, $3, now())`, [
    person.personId,
    room.groupId,
    word,
  ]);

const read = (person: TestPerson, contribution: string) =>
  api.ask(
    'mutation ($input: ReadContributionsInput!) { readContributions(input: $input) { errors { message } } }',
    { input: { roomId: room.groupId, contributionIds: [contribution] } },
    person.cookie,
  );

/** Delivers once more what the outbox has delivered. */
const redeliver = async (contribution: string) => {
  const [row] = await api.source.query<
    { payload: Delivery['event']; room_id: string; number: number; at: Date }[]
  >(
    `select payload, room_id, room_number::int as number, occurred_at as at from outbox
     where kind = 'ContributionPosted' and payload->>'contribution' = $1`,
    [contribution],
  );
  if (!row) throw new Error('Nothing was announced.');
  const delivery = {
    id: 0,
    event: row.payload,
    room: row.room_id,
    roomNumber: row.number,
    occurredAt: row.at,
  };
  for (const subscriber of api.app.get(OutboxSubscribers).of('ContributionPosted')) {
    if (subscriber.name === 'attention said') await subscriber.receive(delivery as Delivery);
  }
};

describe('a contribution', () => {
  it('needs nobody who did not ask for everything', async () => {
    await aContribution(api, room);
    await api.settle();
    expect(await linesOf(room.ben)).toEqual([]);
    expect(await linesOf(room.amina)).toEqual([]);
  });

  it('reaches Amina when Ben replies to her, and never Ben himself', async () => {
    const first = await aContribution(api, room);
    const reply = await aContribution(api, room, { person: room.ben, parentId: first.id });
    await api.settle();
    expect(await linesOf(room.amina)).toMatchObject([
      { because: 'replied to', subject: first.id, contribution_id: reply.id },
    ]);
    expect(await linesOf(room.ben)).toEqual([]);
  });

  it('does not reach Amina, who wants nothing of this room, when Ben replies', async () => {
    await wants(room.amina, 'nothing');
    const first = await aContribution(api, room);
    await aContribution(api, room, { person: room.ben, parentId: first.id });
    await api.settle();
    expect(await linesOf(room.amina)).toEqual([]);
  });

  it('is one line for Ben, who wants everything, after a hundred of them, delivered out of order and twice', async () => {
    await wants(room.ben, 'everything');
    const said = [];
    for (let count = 0; count < 100; count += 1)
      said.push(await aContribution(api, room, { body: `No. ${count}` }));
    await api.settle();
    for (const { id } of [...said].reverse()) await redeliver(id);
    const [line, ...more] = await linesOf(room.ben);
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      because: 'new in the room',
      subject: room.discussionId,
      contribution_id: null,
    });
    expect((line?.last ?? 0) - (line?.first ?? 0)).toBe(99);
    const told = await api.source.query<object[]>(
      `select 1 from outbox where kind = 'NoticesMade' and payload->'people' ? $1`,
      [room.ben.personId],
    );
    // The opening of the round, and one for all that is new.
    expect(told).toHaveLength(2);
  });

  it('is a new line for Ben once he has read the room', async () => {
    await wants(room.ben, 'everything');
    const said = await aContribution(api, room);
    await api.settle();
    const [before] = await linesOf(room.ben);
    await read(room.ben, said.id);
    await aContribution(api, room);
    await api.settle();
    const [after, ...more] = await linesOf(room.ben);
    expect(more).toEqual([]);
    expect(after?.first).toBeGreaterThan(before?.last ?? 0);
  });

  it('tells nobody of words that were taken back before anybody was told', async () => {
    const first = await aContribution(api, room);
    const reply = await aContribution(api, room, { person: room.ben, parentId: first.id });
    await remove(api, room.ben, reply.id);
    await api.settle();
    await api.source.query('delete from notice where person_id = $1', [room.amina.personId]);
    await redeliver(reply.id);
    expect(await linesOf(room.amina)).toEqual([]);
  });

  it('tells no one who has left the room', async () => {
    await wants(room.ben, 'everything');
    await api.source.query('update group_member set left_at = now() where group_id = $1 and urn = $2', [
      room.groupId,
      room.schools[1]?.urn,
    ]);
    await aContribution(api, room);
    await api.settle();
    expect(await linesOf(room.ben)).toEqual([]);
  });
});

describe('a round', () => {
  it('that opens reaches every member once, and not the outsider', async () => {
    const people = await api.source.query<{ person_id: string }[]>(
      `select person_id from notice where because = 'round opened' and room_id = $1`,
      [room.groupId],
    );
    expect(people.map(({ person_id }) => person_id)).toEqual(
      expect.arrayContaining([room.amina.personId, room.ben.personId]),
    );
    expect(people.map(({ person_id }) => person_id)).not.toContain(room.outsider.personId);
  });
});
