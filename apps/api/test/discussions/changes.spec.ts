import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import type { TestPerson } from '../support/people.js';
import { aContribution, aRoom, edit, remove, type TestRoom } from './support/room.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  room = await aRoom(api);
});
afterAll(() => api.close());

interface Changes {
  number: number;
  more: boolean;
  changes: {
    number: number;
    kind: string;
    contribution: { id: string; body: string | null; authorName: string } | null;
    discussion: { id: string; closedAt: string | null } | null;
  }[];
}

const changes = async (
  after: number,
  person: TestPerson | undefined = room.ben,
  id: string = room.groupId,
) => {
  const document = `query ($room: ID!, $after: Int!) { changes(room: $room, after: $after) {
    number more changes { number kind contribution { id body authorName } discussion { id closedAt } } } }`;
  const answered = await api.ask<{ changes: Changes | null }>(document, { room: id, after }, person?.cookie);
  return { told: answered.fields.changes ?? null, code: answered.errors[0]?.extensions.code };
};

describe('changes after a number', () => {
  it('tell Ben all that happened since, in order and without a gap', async () => {
    const from = (await changes(0)).told?.number ?? 0;
    const { id } = await aContribution(api, room, { body: 'One.' });
    await edit(api, room.amina, { contributionId: id, body: 'Two.', expectedRevision: 1 });
    const { told } = await changes(from);
    expect(told?.changes.map(({ number, kind }) => [number - from, kind])).toEqual([
      [1, 'CONTRIBUTION_POSTED'],
      [2, 'CONTRIBUTION_EDITED'],
    ]);
    expect(told).toMatchObject({ number: from + 2, more: false });
    expect(told?.changes.every(change => change.contribution?.body === 'Two.')).toBe(true);
  });

  it('tell of a deletion, and no words', async () => {
    const { id } = await aContribution(api, room, { body: 'Gone.' });
    await remove(api, room.amina, id);
    const { told } = await changes(0);
    expect(told?.changes.at(-1)).toMatchObject({
      kind: 'CONTRIBUTION_DELETED',
      contribution: { id, body: null },
    });
    expect(JSON.stringify(told)).not.toContain('Gone.');
  });

  it('tell of the opening of the discussion, and nothing after the newest', async () => {
    const { told } = await changes(0);
    expect(told?.changes.at(-1)).toMatchObject({
      kind: 'DISCUSSION_OPENED',
      discussion: { id: room.discussionId },
    });
    expect((await changes(told?.number ?? 0)).told).toEqual({
      number: told?.number,
      more: false,
      changes: [],
    });
  });

  it('come 200 at a time to a laptop that slept for a month', async () => {
    await api.source.query(
      `with numbered as (update room set last_number = last_number + 450 where id = $1 returning id, last_number)
       insert into room_event (room_id, number, kind, subject_id, occurred_at)
       select id, last_number - n, 'InvitationAccepted', $2, now() - interval '30 days'
       from numbered, generate_series(0, 449) n`,
      [room.groupId, v7()],
    );
    const seen: number[] = [];
    for (let after = 0, more = true; more;) {
      const { told } = await changes(after);
      seen.push(...(told?.changes.map(change => change.number) ?? []));
      after = told?.number ?? 0;
      more = told?.more ?? false;
    }
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, place) => place + 1));
    expect(seen.length).toBeGreaterThan(450);
  });

  it('are null for an outsider and a coordinator, as for a room that is not there', async () => {
    const answers = await Promise.all([
      changes(0, room.outsider),
      changes(0, room.coordinator),
      changes(0, room.ben, v7()),
    ]);
    expect(answers).toEqual(answers.map(() => ({ told: null, code: undefined })));
  });

  it('end for Ben when his school has left', async () => {
    await api.source.query('update group_member set left_at = now() where group_id = $1 and urn = $2', [
      room.groupId,
      room.schools[1]?.urn,
    ]);
    expect((await changes(0)).told).toBeNull();
  });

  it('end for a researcher when a new charter keeps them out', async () => {
    expect((await changes(0, room.researcher)).told).not.toBeNull();
    await api.source.query(
      `insert into charter select gen_random_uuid(), group_id, number + 1, false, text_in_email, now(), adopted_by
       from charter where group_id = $1`,
      [room.groupId],
    );
    expect((await changes(0, room.researcher)).told).toBeNull();
  });

  it('show a researcher letters instead of people', async () => {
    await aContribution(api, room);
    await aContribution(api, room, { person: room.ben });
    const { told } = await changes(0, room.researcher);
    const names = told?.changes.flatMap(change => change.contribution?.authorName ?? []);
    expect(names).toEqual(['Person A', 'Person B']);
  });

  it('ask a stranger to sign in, and name a number below nothing', async () => {
    const strange = `query ($room: ID!) { changes(room: $room, after: 0) { number } }`;
    const { errors } = await api.ask(strange, { room: room.groupId });
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await changes(-1)).code).toBe('BAD_USER_INPUT');
    expect((await changes(0, room.ben, 'nowhere')).code).toBe('BAD_USER_INPUT');
  });
});
