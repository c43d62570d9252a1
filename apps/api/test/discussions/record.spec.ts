import { v7 } from 'uuid';
import { addFile, startFilesApi, type FilesApi } from '../attachments/support/files.js';
import { withPicture } from '../attachments/support/said.js';
import { png } from '../attachments/support/sample-files.js';
import type { TestPerson } from '../support/people.js';
import { wordsIn } from '../support/words-in-pdf.js';
import { aContribution, aRoom, remove, type TestRoom } from './support/room.js';

let api: FilesApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startFilesApi();
  room = await aRoom(api);
});
afterAll(() => api.close());

const ask = (person?: TestPerson, file = `${room.discussionId}.pdf`) =>
  fetch(`${api.url}/api/exports/discussions/${file}`, person ? { headers: { cookie: person.cookie } } : {});

const wordsFor = async (person: TestPerson) =>
  wordsIn(Buffer.from(await (await ask(person)).arrayBuffer())).join('\n');

describe('the record of a discussion', () => {
  it('is a PDF for Ben with all that was said, and hides what was deleted', async () => {
    const first = await aContribution(api, room, { body: 'We ring before nine.' });
    await aContribution(api, room, { body: 'Which number?', parentId: first.id, person: room.ben });
    const gone = await aContribution(api, room, { body: 'Zanzibar.' });
    await remove(api, room.amina, gone.id);
    const response = await ask(room.ben);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename=".+\.pdf"$/);
    const told = await wordsFor(room.ben);
    for (const words of ['We ring before nine.', 'Which number?', 'Its author deleted this contribution.'])
      expect(told).toContain(words);
    expect(told).not.toContain('Zanzibar');
    expect(told).toContain('Private. For the member schools');
  });

  it('names nobody to a researcher', async () => {
    const told = await wordsFor(room.researcher);
    expect(told).toContain('School A');
    for (const { name } of room.schools) expect(told).not.toContain(name);
  });

  it('shows Ben the pictures that stand in the words, and a researcher none', async () => {
    const sending = { room: room.groupId, bytes: await png(400, 300), name: 'gate.png' };
    const { id } = await addFile(api, room.amina, sending);
    await aContribution(api, room, withPicture(id));
    const [bens, researchers] = await Promise.all(
      [room.ben, room.researcher].map(async person =>
        Buffer.from(await (await ask(person)).arrayBuffer()).toString('latin1'),
      ),
    );
    expect(bens).toMatch(/\/Filter \/DCTDecode/);
    expect(researchers).not.toMatch(/\/Filter \/DCTDecode/);
    expect(await wordsFor(room.ben)).toContain('Picture: Two adults at the gate (gate.png, PNG picture)');
  });

  it('is reading: the members see that the researcher has read', async () => {
    const readers = await api.source.query<{ person_id: string }[]>(
      'select person_id from room_reader where room_id = $1',
      [room.groupId],
    );
    expect(readers.map(reader => reader.person_id)).toContain(room.researcher.personId);
  });

  it('is the same nothing for an outsider, a coordinator and a wrong address', async () => {
    const answers = [await ask(room.outsider), await ask(room.coordinator), await ask(room.amina, 'x.pdf')];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(new Set(await Promise.all(answers.map(answer => answer.text()))).size).toBe(1);
    expect((await ask()).status).toBe(401);
  });

  it('says at the top what the round came to, and who does what by when', async () => {
    const action = {
      id: v7(),
      what: 'Ring before nine.',
      schoolUrn: room.schools[1]?.urn,
      personId: room.ben.personId,
      dueOn: '2099-12-18',
    };
    const { errors } = await api.ask(
      'mutation ($input: CloseRoundInput!) { closeRound(input: $input) { errors { message } } }',
      {
        input: {
          discussionId: room.discussionId,
          outcome: 'Calls come too late.',
          willTry: 'Ring earlier.',
          actions: [action],
        },
      },
      room.facilitator.cookie,
    );
    expect(errors).toEqual([]);
    const told = await wordsFor(room.amina);
    for (const words of [
      'What we learned',
      'Calls come too late.',
      'Ring earlier.',
      'Ring before nine.',
      '18 December 2099',
    ])
      expect(told).toContain(words);
    expect(told).toContain(room.schools[1]?.name);
    expect(await wordsFor(room.researcher)).not.toContain(room.schools[1]?.name);
  });

  it('holds 500 contributions, while others are answered', async () => {
    await api.source.query(
      `with said as (
         insert into contribution (id, discussion_id, section_id, author_id, urn, client_id, body_text, document, posted_at)
         select gen_random_uuid(), c.discussion_id, c.section_id, c.author_id, c.urn, gen_random_uuid(), repeat(c.body_text || ' ', 12),
           c.document, c.posted_at + n * interval '1 second'
         from contribution c, generate_series(1, 500) n where c.body_text = 'We ring before nine.' returning *)
       insert into contribution_revision (contribution_id, number, body_text, document, written_by, written_at)
       select id, 1, body_text, document, author_id, posted_at from said`,
    );
    const beats: Promise<Response>[] = [];
    const began = Date.now();
    const beat = setInterval(() => beats.push(fetch(`${api.url}/health/live`)), 100);
    const pdf = Buffer.from(await (await ask(room.amina)).arrayBuffer());
    clearInterval(beat);
    const seconds = (Date.now() - began) / 1_000;
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.subarray(-7).toString()).toContain('%%EOF');
    // Printed in this very process, nobody would be answered for seconds; on a busy machine each second still brings some.
    expect((await Promise.all(beats)).length).toBeGreaterThan(seconds);
  });
});
