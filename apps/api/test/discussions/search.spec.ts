import { copyRows } from '../../src/bench/room/copy-rows.js';
import { meantIn } from '../../src/discussions/persistence/near-words.js';
import { startApi, type TestApi } from '../support/api.js';
import type { TestPerson } from '../support/people.js';
import { aContribution, aRoom, contribute, type TestRoom } from './support/room.js';

let api: TestApi;
let room: TestRoom;
let other: TestRoom;
beforeAll(async () => {
  api = await startApi();
  room = await aRoom(api, { researchAccess: true });
  other = await aRoom(api);
  const say = (body: string, person = room.amina) => aContribution(api, room, { person, body });
  await say('Attendance rose once we rang before nine.');
  await say('Our reading café meets on Fridays.', room.ben);
  await say('Nothing here about that.');
  await aContribution(api, other, { body: 'Attendance again, in another room.' });
});
afterAll(() => api.close());

interface Found {
  contribution: { body: string; authorName: string; school: { name: string; urn: string | null } | null };
  roomName: string;
  heading: string;
  passage: { text: string; isMatch: boolean }[];
  isNear: boolean;
}

const document = `query ($words: String!, $room: ID, $section: ID, $school: String, $person: String, $from: String, $until: String,
    $first: Int, $after: String) {
  searchTalk(words: $words, room: $room, section: $section, school: $school, person: $person, from: $from, until: $until, first: $first,
      after: $after) {
    nodes { contribution { body authorName school { name urn } } roomName heading passage { text isMatch } isNear }
    pageInfo { hasNextPage endCursor } } }`;

const search = async (
  person: TestPerson | undefined,
  variables: { words: string } & Record<string, unknown>,
) => {
  const answered = await api.ask<{
    searchTalk: { nodes: Found[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  }>(document, { first: 20, ...variables }, person?.cookie);
  return { ...answered.fields.searchTalk, errors: answered.errors };
};
const bodies = async (person: TestPerson, words: string, filters = {}) =>
  (await search(person, { words, ...filters })).nodes.map(({ contribution }) => contribution.body);

const visitsOf = async ({ personId }: TestPerson) => {
  const rows = await api.source.query<object[]>('select 1 from room_reader where person_id = $1', [personId]);
  return rows.length;
};

describe('searching what was said', () => {
  it('finds Amina’s word as it is inflected, in her room only, and marks it', async () => {
    const found = await search(room.amina, { words: 'attendances' });
    expect(found.nodes).toMatchObject([
      {
        contribution: { body: 'Attendance rose once we rang before nine.' },
        roomName: 'Sample trio',
        isNear: false,
        passage: [
          { text: 'Attendance', isMatch: true },
          { text: ' rose once we rang before nine', isMatch: false },
        ],
      },
    ]);
  });

  it('finds what is written with an accent and searched without', async () => {
    expect(await bodies(room.amina, 'cafe friday')).toEqual(['Our reading café meets on Fridays.']);
  });

  it('offers something near where nobody wrote the very word', async () => {
    const { nodes } = await search(room.amina, { words: 'atendence' });
    expect(nodes.map(({ contribution, isNear }) => [contribution.body, isNear])).toEqual([
      ['Attendance rose once we rang before nine.', true],
    ]);
  });

  it('takes what Amina mistyped for the same, however many rooms she reads, and learns an outsider nothing', async () => {
    const meantBy = async (urns: readonly unknown[]) => {
      const ways = [meantIn(0), meantIn(1_000)].map(way =>
        api.source.query<{ meant: string | null }[]>(way, [urns, [], [], 'atendence readng']),
      );
      return (await Promise.all(ways)).map(([row]) => row?.meant);
    };
    const meant = `('attend') & ('read')`;
    expect(await meantBy(room.schools.map(({ urn }) => urn))).toEqual([meant, meant]);
    expect(await meantBy([])).toEqual([null, null]);
  });

  it('narrows by school, person, room and day', async () => {
    const school = room.schools[1]?.urn;
    expect(await bodies(room.amina, '', { school })).toEqual(['Our reading café meets on Fridays.']);
    expect(await bodies(room.amina, '', { person: 'oKAFor' })).toHaveLength(1);
    expect(await bodies(room.amina, 'attendance', { room: other.groupId })).toEqual([]);
    expect(await bodies(room.amina, 'attendance', { until: '2020-01-01' })).toEqual([]);
    expect(await bodies(room.amina, 'attendance', { from: '2020-01-01' })).toHaveLength(1);
  });

  it('offers Amina the schools and prompts of her room to choose, a researcher no school, a stranger nothing', async () => {
    type Offered = { searchRooms: { id: string; schools: { urn: string }[]; sections: { id: string }[] }[] };
    const offeredTo = (person?: TestPerson) =>
      api.ask<Offered>(
        '{ searchRooms { id name schools { urn name } sections { id heading cycleName } } }',
        {},
        person?.cookie,
      );
    const [own, ...others] = (await offeredTo(room.amina)).fields.searchRooms;
    expect(others).toEqual([]);
    expect(own?.schools.map(({ urn }) => urn).sort()).toEqual(room.schools.map(({ urn }) => urn).sort());
    const found = await Promise.all(
      (own?.sections ?? []).map(({ id }) => bodies(room.amina, '', { section: id })),
    );
    expect(found.flat().sort()).toEqual((await bodies(room.amina, '', { room: own?.id })).sort());
    const before = await visitsOf(room.researcher);
    const researched = (await offeredTo(room.researcher)).fields.searchRooms;
    expect(researched).toMatchObject([{ id: room.groupId, schools: [] }]);
    expect(await visitsOf(room.researcher)).toBe(before);
    expect((await offeredTo(room.outsider)).fields.searchRooms).toEqual([]);
    expect((await offeredTo()).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('pages from the newest on without a gap', async () => {
    const first = await search(room.amina, { words: '', room: room.groupId, first: 2 });
    const second = await search(room.amina, {
      words: '',
      room: room.groupId,
      first: 2,
      after: first.pageInfo.endCursor,
    });
    expect([...first.nodes, ...second.nodes].map(({ contribution }) => contribution.body)).toEqual([
      'Nothing here about that.',
      'Our reading café meets on Fridays.',
      'Attendance rose once we rang before nine.',
    ]);
  });

  it('shows a researcher letters, finds nobody by name or school, and is seen', async () => {
    const { nodes } = await search(room.researcher, { words: 'attendance' });
    expect(nodes.map(({ contribution }) => contribution.authorName)).toEqual(['Person A']);
    expect(nodes[0]?.contribution.school?.urn).toBeNull();
    expect(await bodies(room.researcher, '', { school: room.schools[0]?.urn })).toEqual([]);
    expect(await bodies(room.researcher, 'attendance', { person: 'Amina' })).toEqual([]);
    const [visit] = await api.source.query<object[]>(
      'select 1 from room_reader where room_id = $1 and person_id = $2',
      [room.groupId, room.researcher.personId],
    );
    expect(visit).toBeDefined();
  });

  it('finds nothing for an outsider, refuses a stranger, and asks for a word', async () => {
    expect(await bodies(room.outsider, 'attendance')).toEqual([]);
    expect((await search(undefined, { words: 'attendance' })).errors[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    expect((await search(room.amina, { words: ' ' })).errors[0]?.message).toContain('Type a word');
  });

  it('finds no word that was deleted or edited away', async () => {
    const gone = await contribute(api, room, room.amina, { body: 'A marmalade factory.' });
    expect(await bodies(room.ben, 'marmalade')).toHaveLength(1);
    await api.source.query(
      'update contribution set deleted_at = now(), deleted_by = author_id where id = $1',
      [gone.contribution?.id],
    );
    expect(await bodies(room.ben, 'marmalade')).toEqual([]);
    expect(await bodies(room.ben, 'marmelade')).toEqual([]);
  });

  it('finds Amina’s word in her room where few hold it, and where more hold it in rooms that are not hers', async () => {
    await contribute(api, room, room.amina, { body: 'A hedgehog in the allotment.' });
    expect(await bodies(room.ben, 'hedgehog')).toHaveLength(1);
    const theirs = await aContribution(api, other, { body: 'Hedgehogs, again and again.' });
    const changes = { id: 'gen_random_uuid()', client_id: 'gen_random_uuid()' };
    await copyRows(api.source, { table: 'contribution', where: `id = '${theirs.id}'`, changes, times: 600 });
    expect(await bodies(room.ben, 'hedgehog')).toEqual(['A hedgehog in the allotment.']);
    expect(await bodies(room.outsider, 'hedgehog')).toEqual([]);
  });
});
