import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import { aContribution, aRoom, contribute, heardIn, move, remove, type TestRoom } from './support/room.js';

let api: TestApi;
let room: TestRoom;
let progress: string;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  room = await aRoom(api);
  progress = room.sections[2] ?? '';
});
afterAll(() => api.close());

interface Told {
  changes: {
    changes: { kind: string; contribution: { id: string; sectionId: string } | null }[];
    along: { id: string; sectionId: string }[];
  };
}

const changesAfter = async (after: number) => {
  const document = `query ($room: ID!, $after: Int!) { changes(room: $room, after: $after) {
    changes { kind contribution { id sectionId } } along { id sectionId } } }`;
  const variables = { room: room.groupId, after };
  return (await api.ask<Told>(document, variables, room.ben.cookie)).fields.changes;
};

describe('to move a contribution', () => {
  it('takes its replies along, leaves a note, and reaches whoever follows', async () => {
    const { id } = await aContribution(api, room);
    const reply = await aContribution(api, room, { person: room.ben, parentId: id });
    const deeper = await aContribution(api, room, { parentId: reply.id });
    const before = (await heardIn(api, room)).length;
    const { contribution, errors } = await move(api, room.facilitator, {
      contributionId: id,
      sectionId: progress,
    });
    expect(errors).toEqual([]);
    expect(contribution).toMatchObject({
      sectionId: progress,
      revision: 1,
      moves: [{ fromSectionId: room.section, byName: 'Faye Hall' }],
    });
    const told = await changesAfter(before);
    expect(told.changes).toEqual([{ kind: 'CONTRIBUTION_MOVED', contribution: { id, sectionId: progress } }]);
    expect(told.along).toEqual([reply, deeper].map(one => ({ id: one.id, sectionId: progress })));
  });

  it('is its author’s too, and comes to the same twice', async () => {
    const { id } = await aContribution(api, room);
    const wish = { contributionId: id, sectionId: progress, clientId: v7() };
    await move(api, room.amina, wish);
    await move(api, room.facilitator, { contributionId: id, sectionId: room.section });
    const late = await move(api, room.amina, wish);
    expect(late.contribution?.sectionId).toBe(room.section);
    expect(late.contribution?.moves).toHaveLength(2);
  });

  it('lets a repeat of the first sending find what it sent', async () => {
    const sending = { clientId: v7(), body: 'Sent before the tunnel.' };
    const { id } = await aContribution(api, room, sending);
    await move(api, room.amina, { contributionId: id, sectionId: progress });
    expect((await contribute(api, room, room.amina, sending)).contribution).toMatchObject({
      id,
      sectionId: progress,
    });
  });

  it.each([
    ['Ben, who did not write it', () => room.ben, {}, 'NotAllowed'],
    ['a researcher', () => room.researcher, {}, 'NotAllowed'],
    ['an outsider', () => room.outsider, {}, 'NotFound'],
    ['the facilitator to another sheet', () => room.facilitator, { sectionId: v7() }, 'SectionNotOnSheet'],
  ])('is refused to %s', async (_, person, wish, kind) => {
    const { id } = await aContribution(api, room);
    const refused = await move(api, person(), { contributionId: id, sectionId: progress, ...wish });
    expect(refused.errors[0]?.__typename).toBe(kind);
    expect(await heardIn(api, room)).not.toContain('ContributionMoved');
  });

  it('is refused for a reply and for a stub', async () => {
    const { id } = await aContribution(api, room);
    const reply = await aContribution(api, room, { parentId: id });
    await remove(api, room.amina, id);
    for (const contributionId of [reply.id, id]) {
      const refused = await move(api, room.amina, { contributionId, sectionId: progress });
      expect(refused.errors[0]?.__typename).toBe('NotAllowed');
    }
  });
});
