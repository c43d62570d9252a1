import { v7 } from 'uuid';
import { aRoom, type TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import type { TestPerson } from '../support/people.js';

let api: TestApi;
let room: TestRoom;
beforeAll(async () => {
  api = await startApi();
  room = await aRoom(api);
});
afterAll(() => api.close());

interface Told {
  readonly answer: {
    readonly sheet?: { number: number | null; draft: { number: number; sections: object[] } | null } | null;
    readonly versionId?: string | null;
    readonly cycleId?: string | null;
    readonly errors: { __typename: string }[];
  } | null;
}

async function tell(
  verb: string,
  type: string,
  input: object,
  person: TestPerson | undefined,
  fields: string,
) {
  const document = `mutation ($input: ${type}!) { answer: ${verb}(input: $input) { ${fields} errors { __typename } } }`;
  const { fields: said, errors } = await api.ask<Told | null>(document, { input }, person?.cookie);
  const refused = said?.answer?.errors[0]?.__typename ?? errors[0]?.extensions.code ?? null;
  return { ...said?.answer, refused };
}

const section = { heading: 'Presence', prompt: 'What have you seen?', stage: 'PREPARE', minutes: 15 };
const words = (wish: object = {}) => ({
  programmeId: room.programmeId,
  title: `Sheet ${v7()}`,
  introduction: '',
  writeFirst: true,
  sections: [section],
  ...wish,
});
const sheetFields = 'sheet { number draft { number sections { heading stage minutes } } }';
const save = (wish: object, person: TestPerson | null = room.coordinator) =>
  tell(
    'saveSheet',
    'SaveSheetInput',
    { sheetId: v7(), seen: 0, ...words(), ...wish },
    person ?? undefined,
    sheetFields,
  );
const issue = (wish: object, person = room.coordinator) =>
  tell('issuePromptSheet', 'IssuePromptSheetInput', words(wish), person, 'versionId');

describe('the library of sheets', () => {
  it('keeps drafts, half written too, on the number that their writer saw', async () => {
    const sheetId = v7();
    const title = `Being here ${sheetId}`;
    const half = { heading: '', prompt: 'Wh', stage: 'TALK', minutes: null };
    expect((await save({ sheetId, title, sections: [half] })).sheet).toEqual({
      number: null,
      draft: { number: 1, sections: [{ heading: '', stage: 'TALK', minutes: null }] },
    });
    expect((await save({ sheetId, title })).refused).toBe('SheetChangedMeanwhile');
    expect((await save({ sheetId, title, seen: 1 })).refused).toBeNull();
    expect((await save({ title })).refused).toBe('TitleTaken');
    expect((await save({ title: ' ' })).refused).toBe('TitleFaulty');
    expect((await save({}, room.amina)).refused).toBe('NotFound');
    expect((await save({}, null)).refused).toBe('UNAUTHENTICATED');
  });

  it('issues whole versions with stages and minutes, and the draft is no draft any more', async () => {
    const sheetId = v7();
    const title = `Being here ${sheetId}`;
    await save({ sheetId, title });
    expect((await issue({ title })).refused).toBeNull();
    const { fields } = await api.ask<{ promptSheet: object }>(
      'query ($id: ID!) { promptSheet(id: $id) { number draft { number } versions { number writeFirst sections { heading stage minutes } } } }',
      { id: sheetId },
      room.coordinator.cookie,
    );
    expect(fields.promptSheet).toEqual({
      number: 1,
      draft: null,
      versions: [
        { number: 1, writeFirst: true, sections: [{ heading: 'Presence', stage: 'PREPARE', minutes: 15 }] },
      ],
    });
    expect((await save({ sheetId, title: 'Another' })).refused).toBe('TitleTaken');
    expect((await issue({ sections: [{ ...section, minutes: 0 }] })).refused).toBe('SectionMinutesFaulty');
  });

  it('holds a cycle on a version from here on; open discussions keep theirs, and retired sheets are not chosen', async () => {
    const sheetId = v7();
    const title = `Being here ${sheetId}`;
    await save({ sheetId, title });
    const { versionId } = await issue({ title });
    const choose = (person: TestPerson, wish: object = {}) =>
      tell(
        'issueToCycle',
        'IssueToCycleInput',
        { cycleId: room.cycleId, versionId, ...wish },
        person,
        'cycleId',
      );
    const heldOn = async () =>
      (
        await api.source.query<{ v: string }[]>(
          'select prompt_sheet_version_id as v from discussion where id = $1',
          [room.discussionId],
        )
      )[0]?.v;
    expect((await choose(room.amina)).refused).toBe('NotFound');
    expect((await choose(room.coordinator, { versionId: v7() })).refused).toBe('SheetNotForCycle');
    expect((await choose(room.coordinator)).refused).toBeNull();
    expect(await heldOn()).toBe(room.sheetVersionId);
    const retire = (isRetired: boolean) =>
      tell('retireSheet', 'RetireSheetInput', { sheetId, isRetired }, room.coordinator, sheetFields);
    await retire(true);
    expect((await choose(room.coordinator)).refused).toBe('SheetNotForCycle');
    await retire(false);
    expect((await choose(room.coordinator)).refused).toBeNull();
  });

  it('stands in the audit log under its programme, and so does the cycle that it is issued to', async () => {
    const kinds = ['PromptSheetChanged', 'SheetIssuedToCycle'];
    const entries = await api.source.query<{ kind: string; programme: string | null }[]>(
      'select distinct kind, programme_id as programme from audit_entry where kind = any ($1) order by kind',
      [kinds],
    );
    expect(entries).toEqual(kinds.map(kind => ({ kind, programme: room.programmeId })));
  });

  it('begins the discussions of groups that had none, on the sheet that was chosen', async () => {
    const other = await aRoom(api);
    await api.source.query('delete from notice where room_id = $1', [other.groupId]);
    await api.source.query('delete from discussion where group_id = $1', [other.groupId]);
    const input = { cycleId: other.cycleId, versionId: other.sheetVersionId };
    await tell('issueToCycle', 'IssueToCycleInput', input, other.coordinator, 'cycleId');
    await api.settle();
    const opened = await api.source.query<object[]>('select 1 from discussion where group_id = $1', [
      other.groupId,
    ]);
    expect(opened).toHaveLength(1);
  });

  it('says what came of a prompt in counts, and nothing where few schools wrote', async () => {
    const [sheet] = await api.source.query<{ id: string }[]>(
      'select prompt_sheet_id as id from prompt_sheet_version where id = $1',
      [room.sheetVersionId],
    );
    const document =
      'query ($id: ID!) { promptSheet(id: $id) { use { heading use { schools } } actionCount } }';
    const ask = async (person: TestPerson) =>
      (
        await api.ask<{ promptSheet: { use: { use: object | null }[]; actionCount: number | null } | null }>(
          document,
          { id: sheet?.id },
          person.cookie,
        )
      ).fields.promptSheet;
    const told = await ask(room.coordinator);
    expect(told?.use.map(({ use }) => use)).toEqual([null, null, null]);
    expect(told?.actionCount).toBeNull();
    for (const person of [room.amina, room.outsider, room.researcher]) expect(await ask(person)).toBeNull();
    const lines = await api.ask<{ promptSheets: { use: { use: object | null }[] }[] }>(
      'query ($p: ID!) { promptSheets(programme: $p) { use { use { schools } } actionCount } }',
      {
        p: (
          await api.source.query<{ id: string }[]>(
            'select programme_id as id from school_group where id = $1',
            [room.groupId],
          )
        )[0]?.id,
      },
      room.coordinator.cookie,
    );
    const inLibrary = lines.fields.promptSheets.flatMap(({ use }) => use.map(section => section.use));
    expect([...new Set(inLibrary)]).toEqual([null]);
  });
});
