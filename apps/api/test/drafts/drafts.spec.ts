import { v7 } from 'uuid';
import { SweepDraftsHandler } from '../../src/drafts/application/sweep-drafts.handler.js';
import {
  aContribution,
  aRoom,
  contribute,
  edit,
  heardIn,
  type TestRoom,
} from '../discussions/support/room.js';
import { aMeeting, say, slotAt } from '../meetings/support/meetings.js';
import { startApi, type TestApi } from '../support/api.js';
import type { TestPerson } from '../support/people.js';

let api: TestApi;
let room: TestRoom;
const phone = v7();
const desk = v7();
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  room = await aRoom(api);
});
afterAll(() => api.close());

interface SeenDraft {
  readonly device: string;
  readonly deviceKind: string;
  readonly text: string;
  readonly document: object | null;
  readonly revision: number;
  readonly settledAt: string | null;
}
interface Saved {
  readonly drafts: SeenDraft[];
  readonly errors: { readonly __typename: string }[];
}

const fields = 'place device deviceKind text document revision savedAt settledAt';
const section = () => `section:${room.discussionId}:${room.section}`;

const save = async (person: TestPerson | undefined, wish: object = {}): Promise<Saved | undefined> => {
  const document = `mutation ($input: SaveDraftInput!) { answer: saveDraft(input: $input) {
    drafts { ${fields} } errors { __typename message } } }`;
  const plain = { place: section(), text: 'Half', device: phone, deviceKind: 'PHONE', revision: 1 };
  return (await api.ask<{ answer: Saved }>(document, { input: { ...plain, ...wish } }, person?.cookie)).fields
    .answer;
};

const mine = async (person: TestPerson): Promise<SeenDraft[] | null> => {
  const document = `query ($room: ID!) { myDrafts(room: $room) { ${fields} } }`;
  const { fields: told } = await api.ask<{ myDrafts: SeenDraft[] | null }>(
    document,
    { room: room.groupId },
    person.cookie,
  );
  return told.myDrafts;
};

const settle = async (person: TestPerson, drafts: object[]) => {
  const document = `mutation ($input: SettleDraftsInput!) { settleDrafts(input: $input) { errors { message } } }`;
  await api.ask(document, { input: { place: section(), drafts } }, person.cookie);
};

const paragraph = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Half' }] }],
};

describe('drafts', () => {
  it('are Amina’s own: kept from her phone, read at her desk, by nobody else', async () => {
    await save(room.amina, { document: paragraph });
    expect(await mine(room.amina)).toMatchObject([
      { device: phone, deviceKind: 'PHONE', text: 'Half', document: paragraph, revision: 1, settledAt: null },
    ]);
    expect(await mine(room.ben)).toEqual([]);
    expect(await mine(room.facilitator)).toEqual([]);
    expect(await mine(room.outsider)).toBeNull();
  });

  it('of two devices lie side by side, and neither writes over the other', async () => {
    await save(room.amina, { text: 'From my phone' });
    const saved = await save(room.amina, { text: 'From my desk', device: desk, deviceKind: 'COMPUTER' });
    expect(saved?.drafts.map(({ text }) => text).sort()).toEqual(['From my desk', 'From my phone']);
  });

  it('are not written over by an old tab, nor by copies that overtake each other', async () => {
    await Promise.all([3, 1, 2].map(revision => save(room.amina, { revision, text: `Words ${revision}` })));
    expect(await mine(room.amina)).toMatchObject([{ text: 'Words 3', revision: 3 }]);
  });

  it('are no news for the room', async () => {
    const before = await heardIn(api, room);
    await save(room.amina);
    expect(await heardIn(api, room)).toEqual(before);
  });

  it('that she decides against are gone, and the phone that wrote them learns it; what it wrote since stays', async () => {
    await save(room.amina, { text: 'Seen', revision: 1 });
    await settle(room.amina, [{ device: phone, revision: 1 }]);
    const [settled] = (await mine(room.amina)) ?? [];
    expect(settled).toMatchObject({ text: '', document: null });
    expect(settled?.settledAt).not.toBeNull();
    await save(room.amina, { text: 'Written on', revision: 2 });
    await settle(room.amina, [{ device: phone, revision: 1 }]);
    expect(await mine(room.amina)).toMatchObject([{ text: 'Written on', settledAt: null }]);
  });

  it('cannot be settled by Ben', async () => {
    await save(room.amina);
    await settle(room.ben, [{ device: phone, revision: 9 }]);
    expect(await mine(room.amina)).toMatchObject([{ text: 'Half', settledAt: null }]);
  });

  it('are settled on every device by what was said, and only where they say the same', async () => {
    await save(room.amina, { text: 'We ring\n\n before nine. ' });
    await save(room.amina, { text: 'Something else', device: desk });
    await contribute(api, room, room.amina);
    await api.settle();
    const left = (await mine(room.amina))?.filter(({ settledAt }) => settledAt === null);
    expect(left?.map(({ text }) => text)).toEqual(['Something else']);
  });

  it('of an edit are settled by the edit', async () => {
    const { id } = await aContribution(api, room);
    await save(room.amina, { place: `edit:${id}`, text: 'Better words.' });
    await edit(api, room.amina, { contributionId: id, body: 'Better words.', expectedRevision: 1 });
    await api.settle();
    expect((await mine(room.amina))?.[0]?.settledAt).not.toBeNull();
  });

  it.each([
    ['an outsider', () => room.outsider, () => section()],
    ['Amina, for a place that is none', () => room.amina, () => 'outcome:x'],
    ['Amina, for a contribution that is not there', () => room.amina, () => `reply:${v7()}`],
  ])('are refused to %s, all in one way', async (_, person, place) => {
    const saved = await save(person(), { place: place() });
    expect(saved?.errors[0]?.__typename).toBe('NotFound');
  });

  it('are not for strangers', async () => {
    expect(await save(undefined)).toBeUndefined();
  });

  it('are refused when they are longer than any contribution', async () => {
    const saved = await save(room.amina, { text: 'x'.repeat(40_001) });
    expect(saved?.errors[0]?.__typename).toBe('DraftTooLong');
  });

  it('of minutes are kept for those who see the meeting, and go when its words are removed for ever', async () => {
    const meetingId = (await aMeeting(api, room, { slots: [slotAt('2026-10-13')] })).id;
    const place = `minutes:${meetingId}`;
    const text = JSON.stringify({ decisions: 'We ring before nine.', seen: 0 });
    await save(room.amina, { place, text });
    await save(room.amina, { place: `visit:${meetingId}:${room.schools[0]?.urn}`, text: '{}' });
    expect((await mine(room.amina))?.map(draft => draft.text).sort()).toEqual([text, '{}'].sort());
    for (const person of [room.researcher, room.outsider])
      expect((await save(person, { place }))?.errors[0]?.__typename).toBe('NotFound');
    await say(api, 'settleMinutes', { meetingId, how: 'HIDE' }, room.amina);
    await say(api, 'settleMinutes', { meetingId, how: 'REMOVE' }, room.facilitator);
    expect(await mine(room.amina)).toEqual([]);
  });

  it('are dropped after 90 days, and when their author’s right ends', async () => {
    await save(room.amina);
    await save(room.ben);
    await api.source.query(`update draft set saved_at = now() - interval '91 days' where person_id = $1`, [
      room.amina.personId,
    ]);
    await api.source.query('update group_member set left_at = now() where group_id = $1 and urn = $2', [
      room.groupId,
      room.schools[1]?.urn,
    ]);
    expect(await mine(room.ben)).toBeNull();
    await api.app.get(SweepDraftsHandler).handle();
    const left = await api.source.query('select person_id from draft where room_id = $1', [room.groupId]);
    expect(left).toEqual([]);
  });
});
