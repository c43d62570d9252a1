import { startApi, type TestApi } from '../support/api.js';
import { aCode } from '../support/coded.js';
import { accepted, proposed } from '../support/charter.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import { aPerson, type TestPerson } from '../support/people.js';
import { aContribution, aResearcher, heardIn } from '../support/talk.js';

let api: TestApi;
let trio: TestTrio;
let researcher: TestPerson;
beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
  researcher = await aResearcher(api, trio);
});
afterAll(() => api.close());

const codePassage = `mutation ($input: CodePassageInput!) {
  codePassage(input: $input) {
    contribution { id speaker excerpts { id quote place startsAt codings { codeName codedBy viewerCanRemove id } } }
    errors { __typename message }
  }
}`;

interface Answer {
  codePassage: {
    contribution: {
      id: string;
      speaker: string;
      excerpts: {
        id: string;
        quote: string;
        place: string;
        startsAt: number | null;
        codings: { id: string; codeName: string; codedBy: string }[];
      }[];
    } | null;
    errors: { __typename: string; message: string }[];
  };
}

const marks = { revision: 1, startsAt: 34, endsAt: 65 };

async function code(input: object, by: TestPerson = researcher) {
  const { fields, errors } = await api.ask<Answer>(codePassage, { input }, by.cookie);
  expect(errors).toEqual([]);
  return fields.codePassage;
}

describe('coding a passage', () => {
  it('shows the researcher the marked words under a pseudonym, and the room hears of it once', async () => {
    const contributionId = await aContribution(api, trio);
    const codeId = await aCode(api, trio, researcher);
    const before = (await heardIn(api, trio.groupId)).length;
    const first = await code({ contributionId, ...marks, codeIds: [codeId] });
    const again = await code({ contributionId, ...marks, codeIds: [codeId] });
    expect(again).toEqual(first);
    expect(first.contribution?.speaker).toMatch(/^School [A-C], primary$/);
    expect(first.contribution?.excerpts).toMatchObject([
      {
        quote: 'Two adults greet every child.',
        place: 'SAME_PLACE',
        startsAt: 35,
        codings: [{ codedBy: 'Rhea Novak' }],
      },
    ]);
    expect((await heardIn(api, trio.groupId)).slice(before)).toEqual(['ExcerptMarked', 'PassageCoded']);
  });

  it('is refused to a researcher when the author closed the words to research', async () => {
    const contributionId = await aContribution(api, trio, { researchConsent: false });
    const codeId = await aCode(api, trio, researcher);
    const { errors } = await code({ contributionId, ...marks, codeIds: [codeId] });
    expect(errors[0]?.__typename).toBe('NoResearchConsent');
  });

  it('is refused to a researcher who read an older revision', async () => {
    const contributionId = await aContribution(api, trio);
    const codeId = await aCode(api, trio, researcher);
    const { errors } = await code({ contributionId, ...marks, revision: 2, codeIds: [codeId] });
    expect(errors[0]?.__typename).toBe('ContributionEditedSince');
  });

  it('looks the same to a member, an outsider and for an id that nobody bears', async () => {
    const contributionId = await aContribution(api, trio);
    const codeId = await aCode(api, trio, researcher);
    const other = await aReleasedTrio(api);
    const outsider = await aResearcher(api, other);
    const member = trio.leaders[0] as TestPerson;
    const answers = [
      await code({ contributionId, ...marks, codeIds: [codeId] }, member),
      await code({ contributionId, ...marks, codeIds: [codeId] }, outsider),
      await code({ contributionId: trio.groupId, ...marks, codeIds: [codeId] }),
    ];
    expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.errors[0]?.__typename).toBe('NotFound');
  });

  it('is refused to a researcher where the charter keeps research out', async () => {
    const closed = await aReleasedTrio(api, { researchAccess: false });
    const there = await aResearcher(api, closed);
    const contributionId = await aContribution(api, closed);
    const codeId = await aCode(api, closed, there);
    const { errors } = await code({ contributionId, ...marks, codeIds: [codeId] }, there);
    expect(errors[0]?.__typename).toBe('NotFound');
  });

  it('tells a stranger to sign in', async () => {
    const input = { contributionId: trio.groupId, ...marks, codeIds: [trio.groupId] };
    const { errors } = await api.ask(codePassage, { input });
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('can be taken off by the researcher who applied it, and by no other', async () => {
    const contributionId = await aContribution(api, trio);
    const codeId = await aCode(api, trio, researcher);
    const { contribution } = await code({ contributionId, ...marks, codeIds: [codeId] });
    const codingId = contribution?.excerpts[0]?.codings[0]?.id;
    const removeCoding = `mutation ($input: RemoveCodingInput!) { removeCoding(input: $input) {
      contribution { excerpts { codings { id } } } errors { __typename } } }`;
    const other = await aResearcher(api, trio, 'Otto Brandt');
    const refused = await api.ask<{ removeCoding: { errors: object[] } }>(
      removeCoding,
      { input: { codingId } },
      other.cookie,
    );
    expect(refused.fields.removeCoding.errors).toEqual([{ __typename: 'NotFound' }]);
    const done = await api.ask<object>(removeCoding, { input: { codingId } }, researcher.cookie);
    expect(done.fields).toEqual({
      removeCoding: { contribution: { excerpts: [{ codings: [] }] }, errors: [] },
    });
  });
});

describe('a room for coding', () => {
  const room = `query ($groupId: ID!) { researchRoom(groupId: $groupId) { programmeName contributions { text speaker } codes { name } } }`;
  interface Room {
    researchRoom: { contributions: { text: string; speaker: string }[] } | null;
  }

  it('shows a researcher consented words only, with no name, and members see that they were there', async () => {
    const quiet = await aReleasedTrio(api);
    const reader = await aResearcher(api, quiet);
    await aContribution(api, quiet, { text: 'Open words.' });
    await aContribution(api, quiet, { text: 'Closed words.', researchConsent: false });
    const { fields } = await api.ask<Room>(room, { groupId: quiet.groupId }, reader.cookie);
    expect(fields.researchRoom?.contributions.map(({ text }) => text)).toEqual(['Open words.']);
    expect(JSON.stringify(fields)).not.toContain('Sample School');
    expect(JSON.stringify(fields)).not.toContain('Amina');
    expect(await heardIn(api, quiet.groupId)).toContain('RoomOpenedForCoding');
    const [row] = await api.source.query<object[]>('select role from room_reader where person_id = $1', [
      reader.personId,
    ]);
    expect(row).toEqual({ role: 'researcher' });
  });

  it('says beforehand that marking waits for a change of the charter, and for which schools, under letters', async () => {
    const changing = await aReleasedTrio(api);
    const reader = await aResearcher(api, changing);
    const pause = `query ($groupId: ID!) { researchRoom(groupId: $groupId) { pause { isWhole because waitsFor } } }`;
    const asked = async () =>
      (
        await api.ask<{ researchRoom: { pause: { waitsFor: string[] } | null } }>(
          pause,
          { groupId: changing.groupId },
          reader.cookie,
        )
      ).fields.researchRoom?.pause;
    await proposed(api, changing, changing.leaders[0], { guests: 'no' });
    const waiting = await asked();
    expect(waiting).toMatchObject({
      isWhole: true,
      because: expect.stringContaining('changing its charter'),
    });
    expect(waiting?.waitsFor).toEqual([expect.stringMatching(/^School /), expect.stringMatching(/^School /)]);
    expect(JSON.stringify(waiting)).not.toContain('Sample School');
    for (const place of [1, 2]) await accepted(api, changing, place, 2);
    expect(await asked()).toBeNull();
  });

  it('is empty air to members, to a researcher of another programme and to an administrator', async () => {
    const outsiders = [
      trio.leaders[0] as TestPerson,
      await aResearcher(api, await aReleasedTrio(api)),
      await aPerson(api, { grants: [{ role: 'administrator' }] }),
    ];
    for (const outsider of outsiders) {
      const { fields } = await api.ask<Room>(room, { groupId: trio.groupId }, outsider.cookie);
      expect(fields.researchRoom).toBeNull();
    }
  });

  it('lets members see what was marked and by whom, and nobody else', async () => {
    const contributionId = await aContribution(api, trio);
    await code({ contributionId, ...marks, codeIds: [await aCode(api, trio, researcher)] });
    const seen = `query ($groupId: ID!) { researchMarks(groupId: $groupId) { contributionId codings { codedBy } } }`;
    const ofMember = await api.ask<{ researchMarks: object[] }>(
      seen,
      { groupId: trio.groupId },
      trio.leaders[1]?.cookie,
    );
    expect(ofMember.fields.researchMarks).toContainEqual({
      contributionId,
      codings: [{ codedBy: 'Rhea Novak' }],
    });
    const ofCoordinator = await api.ask<object>(seen, { groupId: trio.groupId }, trio.coordinator.cookie);
    expect(ofCoordinator.fields).toEqual({ researchMarks: null });
  });
});

describe('the code list', () => {
  const addCode = `mutation ($input: AddCodeInput!) { addCode(input: $input) { code { name } errors { __typename message } } }`;

  it('takes a code from a researcher once, whatever the case of its name', async () => {
    const input = { programmeId: trio.programmeId, name: 'Belonging', definition: 'Being known.' };
    const first = await api.ask<object>(addCode, { input }, researcher.cookie);
    const second = await api.ask<{ addCode: { errors: { __typename: string }[] } }>(
      addCode,
      { input: { ...input, name: 'belonging' } },
      researcher.cookie,
    );
    expect(first.fields).toEqual({ addCode: { code: { name: 'Belonging' }, errors: [] } });
    expect(second.fields.addCode.errors[0]?.__typename).toBe('CodeNameTaken');
  });

  it('names the field that a researcher left empty', async () => {
    const input = { programmeId: trio.programmeId, name: ' ', definition: 'x' };
    const { errors } = await api.ask(addCode, { input }, researcher.cookie);
    expect(errors[0]).toMatchObject({
      message: 'name: Give the code a name.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('is closed to a coordinator', async () => {
    const input = { programmeId: trio.programmeId, name: 'Mine', definition: 'x' };
    const { fields } = await api.ask<{ addCode: { errors: { __typename: string }[] } }>(
      addCode,
      { input },
      trio.coordinator.cookie,
    );
    expect(fields.addCode.errors[0]?.__typename).toBe('NotFound');
  });
});
