import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import type { TestPerson } from '../support/people.js';
import {
  aContribution,
  aRoom,
  edit,
  heardIn,
  remove,
  type SeenContribution,
  type TestRoom,
} from './support/room.js';

let api: TestApi;
let room: TestRoom;
let written: SeenContribution;
beforeAll(async () => {
  api = await startApi();
  room = await aRoom(api);
});
beforeEach(async () => {
  written = await aContribution(api, room, { body: 'First words.' });
});
afterAll(() => api.close());

const change = (body: string, expectedRevision = 1, person = room.amina) =>
  edit(api, person, { contributionId: written.id, body, expectedRevision });

const revisions = async (person: TestPerson | undefined) => {
  const document = `query ($id: ID!) { contributionRevisions(contribution: $id) { number body writtenAt } }`;
  const { fields } = await api.ask<{ contributionRevisions: { number: number; body: string }[] | null }>(
    document,
    { id: written.id },
    person?.cookie,
  );
  return fields.contributionRevisions?.map(({ number, body }) => ({ number, body })) ?? null;
};

describe('to edit a contribution', () => {
  it('gives Amina’s words their second revision, marked as edited', async () => {
    const { contribution } = await change('Second words.');
    expect(contribution).toMatchObject({ body: 'Second words.', revision: 2, postedAt: written.postedAt });
    expect(contribution?.editedAt).not.toBeNull();
    expect((await heardIn(api, room)).at(-1)).toBe('ContributionEdited');
  });

  it('keeps every revision readable for Ben, and for no outsider', async () => {
    await change('Second words.');
    expect(await revisions(room.ben)).toEqual([
      { number: 1, body: 'First words.' },
      { number: 2, body: 'Second words.' },
    ]);
    expect(await revisions(room.outsider)).toBeNull();
    expect(await revisions(undefined)).toBeNull();
  });

  it('shows Amina what her other device wrote instead of writing over it', async () => {
    await change('From my phone.');
    const { contribution, errors } = await change('From my laptop.');
    expect(contribution).toBeNull();
    expect(errors[0]).toMatchObject({
      __typename: 'ContributionChangedMeanwhile',
      current: { body: 'From my phone.', revision: 2 },
    });
    expect((await change('From my laptop.', 2)).contribution).toMatchObject({ revision: 3 });
  });

  it('lets one of two rival edits win, whole', async () => {
    const answers = await Promise.all(['One.', 'Two.', 'Three.'].map(body => change(body)));
    expect(answers.filter(answered => answered.contribution)).toHaveLength(1);
    expect(await revisions(room.amina)).toHaveLength(2);
  });

  it('makes one revision of an edit that was sent twice', async () => {
    await change('Sent twice.');
    expect((await change('Sent twice.')).contribution).toMatchObject({ revision: 2 });
    expect(await revisions(room.amina)).toHaveLength(2);
  });

  it.each([
    ['Ben, who reads it', () => room.ben, 'NotAllowed'],
    ['the facilitator', () => room.facilitator, 'NotAllowed'],
    ['an outsider', () => room.outsider, 'NotFound'],
  ])('is refused to %s', async (_, person, kind) => {
    expect((await change('Mine now.', 1, person())).errors[0]?.__typename).toBe(kind);
  });

  it('answers an outsider the same for what exists and what does not', async () => {
    const nothing = await edit(api, room.outsider, { contributionId: v7(), body: 'x', expectedRevision: 1 });
    expect((await change('x', 1, room.outsider)).errors).toEqual(nothing.errors);
  });

  it('refuses words for a stub', async () => {
    await remove(api, room.amina, written.id);
    expect((await change('Back again.')).errors[0]?.__typename).toBe('NotFound');
  });
});
