import { documentOfText, type TalkDocument } from '@pathways/domain/discussions';
import { v7 } from 'uuid';
import { RichTalk0017 } from '../../src/database/migrations/0017-rich-talk.js';
import { startApi, type TestApi } from '../support/api.js';
import { aPerson, type TestPerson } from '../support/people.js';
import { aContribution, aRoom, consent, contribute, edit, remove, type TestRoom } from './support/room.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
  room = await aRoom(api);
});
afterAll(() => api.close());

const doc = (...content: object[]) => ({ type: 'doc', content });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const text = (words: string, ...marks: object[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const mentionOf = ({ personId }: TestPerson, label = 'Whoever') => ({
  type: 'mention',
  attrs: { id: personId, label },
});
const said = (document: object) => ({ body: null, document });

const nameOf = async ({ personId }: TestPerson): Promise<string> => {
  const [row] = await api.source.query<{ name: string }[]>('select name from person where id = $1', [
    personId,
  ]);
  return row?.name ?? '';
};

const documentSeenBy = async (person: TestPerson, id: string) => {
  const { fields } = await api.ask<{
    contribution: { body: string | null; document: TalkDocument | null } | null;
    contributionRevisions: { number: number; document: TalkDocument }[] | null;
  }>(
    `query ($id: ID!) { contribution(id: $id) { body document }
       contributionRevisions(contribution: $id) { number document } }`,
    { id },
    person.cookie,
  );
  return fields;
};

describe('to contribute rich text', () => {
  const rich = doc(
    { type: 'heading', attrs: { level: 1 }, content: [text('What we did')] },
    paragraph(text('We ring '), text('before nine', { type: 'bold' }), text('.')),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('at the gate'))] }] },
  );

  it('keeps Amina’s headings and lists for Ben, and says in plain text how they read', async () => {
    const { contribution } = await contribute(api, room, room.amina, said(rich));
    expect(contribution?.body).toBe('What we did\n\nWe ring before nine.\n\n- at the gate');
    const seen = await documentSeenBy(room.ben, contribution?.id ?? '');
    expect(seen.contribution?.document).toEqual(rich);
    expect(seen.contributionRevisions).toEqual([{ number: 1, document: rich }]);
  });

  it('makes paragraphs of a plain text, as a mail or an older page sends it', async () => {
    const { id } = await aContribution(api, room, { body: 'One.\nTwo.\n\nThree.' });
    const seen = await documentSeenBy(room.amina, id);
    expect(seen.contribution?.document).toEqual(documentOfText('One.\nTwo.\n\nThree.'));
  });

  it('gives a repeat the first answer, and refuses the same sending with another form', async () => {
    const clientId = v7();
    const first = await contribute(api, room, room.amina, { ...said(rich), clientId });
    const again = await contribute(api, room, room.amina, { ...said(rich), clientId });
    expect(again.contribution?.id).toBe(first.contribution?.id);
    const plain = await contribute(api, room, room.amina, { body: first.contribution?.body, clientId });
    expect(plain.errors[0]?.__typename).toBe('ClientIdUsed');
  });

  it('takes either words or a document, never both and never none', async () => {
    const both = await contribute(api, room, room.amina, { body: 'One.', document: doc() });
    const none = await contribute(api, room, room.amina, { body: null });
    expect([both.code, none.code]).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
  });

  it.each([
    ['raw markup', doc({ type: 'html', html: '<script>' }), 'DocumentNotAllowed', 'at content[0]'],
    [
      'a link that runs something',
      doc(paragraph(text('x', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))),
      'LinkNotAllowed',
      'javascript:alert(1)',
    ],
    ['no words', doc(paragraph(), { type: 'horizontalRule' }), 'BodyEmpty', 'Write something'],
    ['no document at all', { type: 'paragraph' }, 'DocumentNotAllowed', 'at its top'],
  ])('refuses %s and says where it stands', async (_, document, kind, words) => {
    const { errors } = await contribute(api, room, room.amina, said(document));
    expect(errors[0]?.__typename).toBe(kind);
    expect(errors[0]?.message).toContain(words);
  });

  it('makes no second revision of the same form, and one of another form of the same words', async () => {
    const { id: contributionId } = await aContribution(api, room, { body: 'We ring.' });
    const bold = doc(paragraph(text('We ring.', { type: 'bold' })));
    const change = (document: object, expectedRevision: number) =>
      edit(api, room.amina, { contributionId, document, expectedRevision });
    expect((await change(documentOfText('We ring.'), 1)).contribution?.revision).toBe(1);
    expect((await change(bold, 1)).contribution?.revision).toBe(2);
    expect((await change(bold, 1)).contribution?.revision).toBe(2);
  });

  it('leaves nothing of a document in a stub', async () => {
    const { contribution } = await contribute(api, room, room.amina, said(rich));
    const id = contribution?.id ?? '';
    await remove(api, room.amina, id);
    expect(await documentSeenBy(room.ben, id)).toEqual({
      contribution: { body: null, document: null },
      contributionRevisions: null,
    });
  });
});

describe('to mention a member', () => {
  it('keeps the name that Ben has, whatever the sender called him', async () => {
    const document = doc(paragraph(text('As '), mentionOf(room.ben, 'Boss'), text(' said.')));
    const { contribution } = await contribute(api, room, room.amina, said(document));
    const seen = await documentSeenBy(room.ben, contribution?.id ?? '');
    expect(seen.contribution?.document).toEqual(
      doc(paragraph(text('As '), mentionOf(room.ben, await nameOf(room.ben)), text(' said.'))),
    );
    expect(seen.contribution?.body).toBe('As @member said.');
  });

  it.each([
    ['an outsider', () => room.outsider],
    ['a researcher, who reads under a promise', () => room.researcher],
  ])('is refused for %s', async (_, person) => {
    const { errors } = await contribute(
      api,
      room,
      room.amina,
      said(doc(paragraph(mentionOf(person(), 'Olu')))),
    );
    expect(errors[0]).toMatchObject({ __typename: 'MentionNotMember' });
    expect(errors[0]?.message).toContain('Olu is not in this room');
  });

  it('gives a researcher a letter, in no form a name or an id', async () => {
    const document = doc(
      paragraph(mentionOf(room.ben), text(' and '), mentionOf(room.facilitator), text(' agree.')),
    );
    await aContribution(api, room, { person: room.ben });
    const { contribution } = await contribute(api, room, room.amina, said(document));
    const id = contribution?.id ?? '';
    await consent(api, room.amina, id);
    const seen = JSON.stringify(await documentSeenBy(room.researcher, id));
    expect(seen).toMatch(/@Person [A-Z]"/);
    expect(seen).toContain('@a member');
    for (const person of [room.ben, room.facilitator]) {
      expect(seen).not.toContain(await nameOf(person));
      expect(seen).not.toContain(person.personId);
    }
  });

  it('lets Amina go on editing words that mention somebody who left since', async () => {
    const urn = room.schools[1]?.urn;
    if (!urn) throw new Error('The trio has no second school.');
    const grants = [{ role: 'colleague', urn }] as const;
    const colleague = await aPerson(api, { name: 'Kit Moss', grants: [...grants] });
    const before = doc(paragraph(mentionOf(colleague), text(' asked.')));
    const { contribution } = await contribute(api, room, room.amina, said(before));
    await api.source.query(`update role_grant set until_on = current_date where person_id = $1`, [
      colleague.personId,
    ]);
    const document = doc(paragraph(mentionOf(colleague), text(' asked why.')));
    const answered = await edit(api, room.amina, {
      contributionId: contribution?.id,
      document,
      expectedRevision: 1,
    });
    expect(answered.contribution?.revision).toBe(2);
    expect((await contribute(api, room, room.amina, said(document))).errors[0]?.__typename).toBe(
      'MentionNotMember',
    );
  });
});

describe('what was written before there were documents', () => {
  it('becomes the document that its text makes, and is a text again on the way back', async () => {
    const runner = api.source.createQueryRunner();
    const migration = new RichTalk0017();
    await aContribution(api, room, { body: 'One.\nTwo.\n  Three.\n\nFour “é” \\n.' });
    await migration.down(runner);
    await migration.up(runner);
    await runner.release();
    const rows = await api.source.query<{ body_text: string; document: unknown }[]>(
      'select body_text, document from contribution union all select body_text, document from contribution_revision',
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(row.document).toEqual(documentOfText(row.body_text));
  });
});
