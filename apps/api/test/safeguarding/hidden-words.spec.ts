import { v7 } from 'uuid';
import { DiscussionRecords } from '../../src/discussions/application/discussion-records.js';
import { recordPaper } from '../../src/discussions/http/record-paper.js';
import { signedIn } from '../support/coded.js';
import { aRoom, heardIn, type TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import type { TestPerson } from '../support/people.js';
import { canary, whereItIsRead } from './support/canary.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  room = await aRoom(api);
});
afterAll(() => api.close());

async function say(verb: string, input: object, person?: TestPerson): Promise<string | null> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${verb}(input: $input) { errors { __typename } } }`;
  const { fields, errors } = await api.ask<{ answer: { errors: { __typename: string }[] } } | null>(
    document,
    { input },
    person?.cookie,
  );
  return fields?.answer?.errors[0]?.__typename ?? errors[0]?.extensions.code ?? null;
}

const urn = (place: number) => room.schools[place]?.urn ?? '';
const outcome = () => ({ groupId: room.groupId, discussionId: room.discussionId });
const settle = (how: string, person?: TestPerson) => say('settleBoardWords', { ...outcome(), how }, person);

interface Listed {
  readonly kind: string;
  readonly hiddenBy: string | null;
  readonly viewerCanShow: boolean;
  readonly viewerCanRemove: boolean;
}
const list = async (person: TestPerson) =>
  (
    await api.ask<{ hiddenWords: Listed[] }>(
      '{ hiddenWords { kind groupName schoolName hiddenBy viewerCanShow viewerCanRemove } }',
      {},
      person.cookie,
    )
  ).fields.hiddenWords;
const mayDo = async (person: TestPerson) =>
  (await list(person)).map(({ kind, viewerCanShow, viewerCanRemove }) => [
    kind,
    viewerCanShow,
    viewerCanRemove,
  ]);

/** What waits under the bell of whoever decides. */
async function bell(person: TestPerson): Promise<string[]> {
  await api.settle();
  const rows = await api.source.query<{ subject: string }[]>(
    `select subject from notice where person_id = $1 and because = 'words hidden' and settled_at is null`,
    [person.personId],
  );
  return rows.map(({ subject }) => subject);
}

async function tablesWithCanary(): Promise<string[]> {
  const tables = await api.source.query<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const statement = `select 1 from "${name}" t where t::text ilike $1 limit 1`;
    if ((await api.source.query<object[]>(statement, [`%${canary}%`])).length > 0) found.push(name);
  }
  return found;
}

describe('what a round came to, with words by which a pupil can be known', () => {
  const action = v7();
  const close = async () => {
    const actions = [
      {
        ...{ id: v7(), what: `Ring ${canary}.`, schoolUrn: urn(0), personId: room.amina.personId },
        dueOn: '2099-12-18',
      },
    ];
    const closing = { discussionId: room.discussionId, outcome: `We rang ${canary}.`, actions };
    expect(await say('closeRound', closing, room.facilitator)).toBeNull();
    const edit = { learned: `We all rang ${canary}.`, willTry: canary, expectedNumber: 1, actions };
    expect(
      await say('editOutcome', { discussionId: room.discussionId, ...edit }, room.facilitator),
    ).toBeNull();
  };
  const read = (person: TestPerson) =>
    whereItIsRead(api, person, { room: room.groupId, discussion: room.discussionId, action });
  const shown = async (person: TestPerson) => {
    const document = `query ($id: ID!) { room(id: $id) { discussions { outcome isOutcomeHidden willTry actions { what }
      outcomeWordings { learned isHidden } viewerCanHideOutcome viewerCanSettleOutcome } } }`;
    const { fields } = await api.ask<{ room: { discussions: object[] } }>(
      document,
      { id: room.groupId },
      person.cookie,
    );
    return fields.room.discussions[0];
  };

  it('is in no row of any table once a coordinator, who read no word of it, removed it for ever', async () => {
    await close();
    await settle('HIDE', room.ben);
    expect(await settle('REMOVE', room.coordinator)).toBeNull();
    expect(await tablesWithCanary()).toEqual([]);
    expect(await list(room.coordinator)).toEqual([]);
    expect(await settle('SHOW', room.facilitator)).toBe('NotFound');
  });

  it('is nowhere once Ben hid it: in no query, no file, no list of what others agreed', async () => {
    await close();
    expect(await read(room.amina)).toEqual(expect.arrayContaining(['actions', 'ownActions', 'room']));
    expect(await settle('HIDE', room.ben)).toBeNull();
    expect(await read(room.amina)).toEqual([]);
    for (const person of [room.amina, room.facilitator, room.researcher])
      expect(JSON.stringify(await shown(person))).not.toContain(canary);
    expect(await shown(room.amina)).toMatchObject({ outcome: null, isOutcomeHidden: true, actions: [] });
    expect(await heardIn(api, room)).toContain('BoardWordsSettled');
    const record = await api.app
      .get(DiscussionRecords)
      .of(await signedIn(api, room.amina), room.discussionId);
    expect(JSON.stringify(record && recordPaper(record, new Date()))).not.toContain(canary);
  });

  it('stands in the list of those who decide, without a word of it', async () => {
    await close();
    await settle('HIDE', room.ben);
    expect(JSON.stringify(await list(room.coordinator))).not.toContain(canary);
    expect(await mayDo(room.coordinator)).toEqual([['OUTCOME', false, true]]);
    expect(await mayDo(room.facilitator)).toEqual([['OUTCOME', true, true]]);
    expect(await bell(room.facilitator)).toEqual([room.groupId]);
    expect(await bell(room.coordinator)).toEqual([]);
    expect(await mayDo(room.ben)).toEqual([['OUTCOME', true, false]]);
    for (const person of [room.amina, room.researcher, room.outsider]) expect(await list(person)).toEqual([]);
    expect(await settle('SHOW', room.amina)).toBe('NotAllowed');
    expect(await settle('REMOVE', room.ben)).toBe('NotAllowed');
    for (const how of ['HIDE', 'SHOW']) expect(await settle(how, room.coordinator)).toBe('NotFound');
    for (const person of [room.outsider, room.researcher])
      expect(await settle('SHOW', person)).toBe('NotFound');
    expect(await settle('HIDE')).toBe('UNAUTHENTICATED');
    expect(await settle('SHOW', room.ben)).toBeNull();
    expect(await shown(room.amina)).toMatchObject({
      outcome: `We all rang ${canary}.`,
      isOutcomeHidden: false,
    });
    expect(await list(room.coordinator)).toEqual([]);
    expect(await bell(room.facilitator)).toEqual([]);
  });

  it('may be put in other words, which stand in sight; the hidden ones do not come along', async () => {
    await close();
    await settle('HIDE', room.amina);
    const edit = { discussionId: room.discussionId, learned: 'We ring.', expectedNumber: 2, actions: [] };
    expect(await say('editOutcome', edit, room.facilitator)).toBeNull();
    const now = await shown(room.ben);
    expect(now).toMatchObject({ outcome: 'We ring.', isOutcomeHidden: false });
    expect(JSON.stringify(now)).not.toContain(canary);
  });
});

describe('an offer by which a pupil can be known', () => {
  const entry = async () => {
    for (const { urn: school } of room.schools)
      await api.source.query(
        `insert into programme_school (programme_id, urn, joined_on) values ($1, $2, current_date) on conflict do nothing`,
        [room.programmeId, school],
      );
    const id = v7();
    await offer(id, `Help for ${canary}`);
    const help = { id: v7(), expertiseId: id, schoolUrn: urn(1), words: `About ${canary}, too.` };
    expect(await say('seekHelp', help, room.ben)).toBeNull();
    await api.settle();
    return id;
  };
  const offer = async (id: string, title: string) => {
    const words = `We worked with ${title}.`;
    const input = { id, programmeId: room.programmeId, schoolUrn: urn(0), kind: 'OFFER', standing: 'SCHOOL' };
    expect(await say('listExpertise', { ...input, title, words }, room.amina)).toBeNull();
  };
  const told = async (person: TestPerson) => {
    const document = `query ($id: ID!) { expertise(programmeId: $id, first: 50) { nodes { title words help { words ownerCredit } } }
      ownExpertise { title words isHidden help { words } } notices(first: 50) { nodes { about } } }`;
    return JSON.stringify((await api.ask<object>(document, { id: room.programmeId }, person.cookie)).fields);
  };
  const decide = (expertiseId: string, how: string, person?: TestPerson) =>
    say('settleExpertise', { expertiseId, how }, person);

  it('is hidden by any school of the programme, from its own school and the bell, and shown again', async () => {
    const id = await entry();
    expect(await told(room.amina)).toContain(canary);
    expect(await decide(id, 'HIDE', room.outsider)).toBe('NotFound');
    expect(await decide(id, 'HIDE')).toBe('UNAUTHENTICATED');
    expect(await decide(id, 'HIDE', room.ben)).toBeNull();
    for (const person of [room.amina, room.ben, room.coordinator])
      expect(await told(person)).not.toContain(canary);
    expect(await told(room.amina)).toContain('"isHidden":true');
    expect(await mayDo(room.coordinator)).toEqual([['EXPERTISE', true, true]]);
    expect(await bell(room.coordinator)).toEqual([id]);
    expect(await mayDo(room.ben)).toEqual([['EXPERTISE', true, false]]);
    expect(await decide(id, 'REMOVE', room.ben)).toBe('NotAllowed');
    expect(await decide(id, 'SHOW', room.amina)).toBe('NotAllowed');
    const help = { id: v7(), expertiseId: id, schoolUrn: urn(1), words: 'May we?' };
    expect(await say('seekHelp', help, room.ben)).toBe('NotFound');
    expect(await decide(id, 'SHOW', room.coordinator)).toBeNull();
    expect(await told(room.ben)).toContain(canary);
  });

  it('stands in sight in other words of its school, and is in no row once a coordinator removed it', async () => {
    const [reworded, removed] = [await entry(), await entry()];
    for (const id of [reworded, removed]) await decide(id, 'HIDE', room.coordinator);
    await offer(reworded, 'Help at the door');
    expect(await told(room.ben)).toContain('Help at the door');
    expect(await decide(removed, 'REMOVE', room.coordinator)).toBeNull();
    expect(await decide(removed, 'SHOW', room.coordinator)).toBe('NotFound');
    const left = await api.source.query<object[]>(
      `select 1 from expertise where id = any($2) and (title ilike $1 or words ilike $1)`,
      [`%${canary}%`, [reworded, removed]],
    );
    expect(left).toEqual([]);
    expect(await told(room.amina)).not.toContain('(removed)');
  });
});
