import type { WordsRemoved } from '@pathways/domain/safeguarding';
import { stranger, type ContributionId } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import { SweepFilesHandler } from '../../src/attachments/application/sweep-files.handler.js';
import { UnitOfWork } from '../../src/platform/unit-of-work.js';
import {
  aContribution,
  aRoom,
  contribute,
  edit,
  remove,
  type TestRoom,
} from '../discussions/support/room.js';
import type { TestPerson } from '../support/people.js';
import { addFile, linkTo, openFile, original, startFilesApi, type FilesApi } from './support/files.js';
import { justWords, withFile, withPicture } from './support/said.js';
import { pdf, png } from './support/sample-files.js';

let api: FilesApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startFilesApi();
  room = await aRoom(api);
});
afterAll(() => api.close());

const aFile = async (person: TestPerson = room.amina, where: TestRoom = room) =>
  (await addFile(api, person, { room: where.groupId, bytes: pdf(), name: 'plan for Jo.pdf' })).id;

const statusFor = async (id: string, person: TestPerson) =>
  (await openFile(api, original(id), person)).status;

interface Seen {
  readonly body: string | null;
  readonly document: unknown;
  readonly attachments: {
    id: string;
    name: string;
    kind: string;
    isPicture: boolean;
    size: number;
    width: number;
  }[];
}

const seenBy = async (person: TestPerson, id: string) => {
  const document = `query ($id: ID!) { contribution(id: $id) { body document
    attachments { id name kind isPicture size width height } } }`;
  const { fields } = await api.ask<{ contribution: Seen | null }>(document, { id }, person.cookie);
  return fields.contribution;
};

const refusedAs = ({ errors }: { errors: { __typename: string }[] }) => errors.map(error => error.__typename);

describe('a file that Amina sends with her words', () => {
  it('is shown to all members and the facilitator, and opened by them', async () => {
    const file = await aFile();
    const { id } = await aContribution(api, room, withFile(file));
    expect((await seenBy(room.ben, id))?.attachments).toEqual([
      {
        id: file,
        name: 'plan for Jo.pdf',
        kind: 'PDF',
        isPicture: false,
        size: pdf().length,
        width: null,
        height: null,
      },
    ]);
    for (const person of [room.amina, room.ben, room.facilitator])
      expect(await statusFor(file, person)).toBe(200);
    for (const person of [room.outsider, room.coordinator]) expect(await statusFor(file, person)).toBe(404);
  });

  it('tells its size in pixels where it is a picture, so that no page moves when it comes', async () => {
    const bytes = await png(400, 300);
    const { id: file } = await addFile(api, room.amina, { room: room.groupId, bytes, name: 'gate.png' });
    const { id } = await aContribution(api, room, withPicture(file));
    expect((await seenBy(room.ben, id))?.attachments).toMatchObject([
      { isPicture: true, width: 400, height: 300 },
    ]);
  });

  it('is kept from researchers: neither its bytes nor its name, but the author’s words for a picture', async () => {
    const file = await aFile();
    const { id } = await aContribution(api, room, withFile(file));
    const seen = await seenBy(room.researcher, id);
    expect(seen?.attachments).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('Jo');
    expect(seen?.body).toContain('[File]');
    expect(await statusFor(file, room.researcher)).toBe(404);
    const { id: picture } = await addFile(api, room.amina, {
      room: room.groupId,
      bytes: await png(),
      name: 'Jo.png',
    });
    const shown = await seenBy(room.researcher, (await aContribution(api, room, withPicture(picture))).id);
    expect(JSON.stringify(shown)).toContain('[Image: Two adults at the gate]');
    expect(JSON.stringify(shown)).not.toContain(picture);
  });

  it('goes out of sight with them, for whoever holds a link as well', async () => {
    const file = await aFile();
    const { id } = await aContribution(api, room, withFile(file));
    const link = await linkTo(api, original(file), room.ben);
    await remove(api, room.amina, id);
    expect((await seenBy(room.ben, id))?.attachments).toEqual([]);
    expect((await openFile(api, link)).status).toBe(404);
    expect(await statusFor(file, room.amina)).toBe(404);
  });

  it('is out of sight while they are hidden, and back when they are', async () => {
    const file = await aFile();
    const { id } = await aContribution(api, room, withFile(file));
    const hide = (at: string, by: string) =>
      api.source.query(`update contribution set hidden_at = ${at}, hidden_by = ${by} where id = $1`, [id]);
    await hide('now()', 'author_id');
    expect(await statusFor(file, room.ben)).toBe(404);
    await hide('null', 'null');
    expect(await statusFor(file, room.ben)).toBe(200);
  });

  it('waits in a write-first round until Ben has written', async () => {
    const round = await aRoom(api);
    await api.source.query('update discussion set write_first = true where id = $1', [round.discussionId]);
    const file = await aFile(round.amina, round);
    await aContribution(api, round, withFile(file));
    expect(await statusFor(file, round.ben)).toBe(404);
    await aContribution(api, round, { person: round.ben, ...justWords('We ring at eight.') });
    expect(await statusFor(file, round.ben)).toBe(200);
  });

  it('stays with the history when an edit takes it out, and goes when that wording is hidden', async () => {
    const file = await aFile();
    const said = await aContribution(api, room, withFile(file));
    await edit(api, room.amina, {
      contributionId: said.id,
      expectedRevision: 1,
      ...justWords('Without the plan.'),
    });
    expect(await statusFor(file, room.ben)).toBe(200);
    await api.source.query(
      'update contribution_revision set hidden_at = now() where contribution_id = $1 and number = 1',
      [said.id],
    );
    expect(await statusFor(file, room.ben)).toBe(404);
    expect((await seenBy(room.ben, said.id))?.attachments).toEqual([]);
  });

  it('may be added by an edit', async () => {
    const said = await aContribution(api, room, justWords('Plan follows.'));
    const file = await aFile();
    const edited = await edit(api, room.amina, {
      contributionId: said.id,
      expectedRevision: 1,
      ...withFile(file),
    });
    expect(edited.errors).toEqual([]);
    expect(await statusFor(file, room.ben)).toBe(200);
  });

  it('is attached once when the sending is repeated, and when two copies of it race', async () => {
    const sending = { ...withFile(await aFile()), clientId: v7() };
    const copies = await Promise.all([1, 2, 3].map(() => contribute(api, room, room.amina, sending)));
    const again = await contribute(api, room, room.amina, sending);
    expect(new Set([...copies, again].map(({ contribution }) => contribution?.id)).size).toBe(1);
    expect([...copies, again].flatMap(refusedAs)).toEqual([]);
  });

  it('is not swept, however old', async () => {
    const file = await aFile();
    await aContribution(api, room, withFile(file));
    await api.source.query(`update attachment set added_at = now() - interval '1 year'`);
    await api.source.query(`update file_folder set begun_at = now() - interval '1 year'`);
    await api.app.get(SweepFilesHandler).handle();
    expect(await statusFor(file, room.ben)).toBe(200);
  });
});

describe('Ben is refused, and nothing is posted,', () => {
  it.each<[string, () => Promise<string>]>([
    ['with a file that never arrived', async () => v7()],
    ['with Amina’s unsent file', () => aFile(room.amina)],
    [
      'with a file of another contribution',
      async () => {
        const file = await aFile(room.ben);
        await aContribution(api, room, { person: room.ben, ...withFile(file) });
        return file;
      },
    ],
  ])('%s', async (_, make) => {
    const file = await make();
    const count = async () =>
      (await api.source.query<{ count: string }[]>('select count(*) from contribution'))[0]?.count;
    const before = await count();
    const refused = await contribute(api, room, room.ben, withFile(file));
    expect(refusedAs(refused)).toEqual(['FileMissing']);
    expect(refused.errors[0]?.message).toMatch(/add it again\.$/);
    expect(await count()).toBe(before);
  });

  it('with his own file of another room', async () => {
    const elsewhere = await aRoom(api);
    const refused = await contribute(
      api,
      room,
      elsewhere.amina,
      withFile(await aFile(elsewhere.amina, elsewhere)),
    );
    expect(refused.contribution).toBeNull();
  });
});

describe('words that are removed for ever', () => {
  it('take their files along, bytes and all', async () => {
    const file = await aFile();
    const { id } = await aContribution(api, room, withFile(file));
    const folders = () =>
      api.source.query<unknown[]>(
        'select f.folder from file_folder f join attachment a using (folder) where a.id = $1',
        [file],
      );
    expect(await folders()).toHaveLength(1);
    await api.app.get(UnitOfWork).run(stranger, work =>
      work.announce<WordsRemoved>({
        kind: 'WordsRemoved',
        group: room.groupId,
        contribution: id as ContributionId,
      }),
    );
    await api.settle();
    expect(await folders()).toEqual([]);
    expect(await statusFor(file, room.amina)).toBe(404);
  });
});
