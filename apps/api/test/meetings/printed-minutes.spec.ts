import { v7 } from 'uuid';
import type { TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import { StandingClock } from '../support/letters.js';
import type { TestPerson } from '../support/people.js';
import { wordsIn } from '../support/words-in-pdf.js';
import { aMeeting, aTermRoom, say, slotAt } from './support/meetings.js';

let api: TestApi;
let room: TestRoom;
let meetingId: string;
const clock = new StandingClock();
const asked = { id: '', what: 'Ring.', schoolUrn: '', personId: null, dueOn: '2027-03-05' };
beforeAll(async () => {
  api = await startApi({}, clock);
});
beforeEach(async () => {
  clock.set('2027-02-10T12:00:00Z');
  room = await aTermRoom(api);
  meetingId = (await aMeeting(api, room, { slots: [slotAt('2027-02-09')] })).id;
  Object.assign(asked, { id: v7(), schoolUrn: room.schools[0]?.urn ?? '' });
  const minutes = { meetingId, decisions: 'We ring before nine.', learning: '', present: [], seen: 0 };
  await say(api, 'writeMinutes', { ...minutes, actions: [asked] }, room.ben);
});
afterAll(() => api.close());

const paper = (id: string, person?: TestPerson) =>
  fetch(`${api.url}/api/exports/meetings/${id}.pdf`, { headers: person ? { cookie: person.cookie } : {} });

const words = async (id: string) =>
  wordsIn(Buffer.from(await (await paper(id, room.ben)).arrayBuffer())).join(' ');

describe('the printed minutes of a meeting', () => {
  it('are for those who may read them', async () => {
    const answer = await paper(meetingId, room.amina);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).toMatch(/^%PDF-/);
    expect((await paper(meetingId, room.outsider)).status).toBe(404);
    expect((await paper(meetingId)).status).toBe(401);
  });

  it('say what became of the actions that were asked back at the meeting, unless that was hidden', async () => {
    clock.set('2027-03-10T12:00:00Z');
    const next = await aMeeting(api, room, { slots: [slotAt('2027-03-09')] });
    const back = {
      id: v7(),
      actionId: asked.id,
      answer: 'DROPPED',
      because: 'Bells annoy.',
      meetingId: next.id,
    };
    const document = `mutation ($input: AnswerReturnInput!) {
      answerReturn(input: $input) { action { returns { meetingId } } errors { __typename } } }`;
    expect((await api.ask(document, { input: back }, room.amina.cookie)).fields).toEqual({
      answerReturn: { action: { returns: [{ meetingId: next.id }] }, errors: [] },
    });
    expect(await words(next.id)).toContain('Dropped: Bells annoy.');
    expect(await words(meetingId)).not.toContain('Dropped');
    await api.source.query('update action_return set hidden_at = now() where id = $1', [back.id]);
    const without = await words(next.id);
    expect(without).toContain('Dropped');
    expect(without).not.toContain('Bells');
  });
});
