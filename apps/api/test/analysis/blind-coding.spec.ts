import type { CodeId, ContributionId } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import { aCode } from '../support/coded.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import type { TestPerson } from '../support/people.js';
import { documentOf, nobodysId, rootFields } from '../support/schema-walk.js';
import { aContribution, aResearcher } from '../support/talk.js';
import {
  asked,
  closeSample,
  comparison,
  finishCoding,
  marked,
  startSample,
  type SampleAnswer,
} from './support.js';

let api: TestApi;
let trio: TestTrio;
let code: CodeId;
let said: ContributionId[];
let rhea: TestPerson;
let sam: TestPerson;
let third: TestPerson;

beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
  rhea = await aResearcher(api, trio);
  sam = await aResearcher(api, trio, 'Sam Idris');
  third = await aResearcher(api, trio, 'Tess Wood');
  code = await aCode(api, trio, rhea);
  said = [await aContribution(api, trio), await aContribution(api, trio, { place: 1 })];
});
afterAll(() => api.close());

async function begin(by: TestPerson, change: object = {}) {
  const coderIds = [rhea.personId, sam.personId];
  const wish = {
    programmeId: trio.programmeId,
    clientId: v7(),
    name: 'First check',
    coderIds,
    wanted: 2,
    seed: 7,
  };
  const fields = await asked<SampleAnswer>(api, by, startSample, { input: { ...wish, ...change } });
  return fields.startSample;
}

async function aSet(): Promise<string> {
  const { sample, errors } = await begin(rhea);
  expect(errors).toEqual([]);
  return sample?.id ?? '';
}

const say = async (by: TestPerson, document: string, input: object) =>
  (await asked<
    Record<string, { sample: { openedAt: string | null } | null; errors: { __typename: string }[] }>
  >(api, by, document, { input })) as Record<
    string,
    { sample: { openedAt: string | null; closedBecause?: string } | null; errors: { __typename: string }[] }
  >;

/** Every id that a question may want, and never that of a mark. */
function idsOf(sample: string): (name: string) => string {
  const ids: Record<string, string> = {
    groupId: trio.groupId,
    room: trio.groupId,
    roomId: trio.groupId,
    programmeId: trio.programmeId,
    contributionId: String(said[0]),
    sampleId: sample,
    codeId: code,
    id: trio.groupId,
  };
  return name => ids[name] ?? nobodysId(name);
}

/** Where a person finds one of these ids, whatever they ask. */
async function foundIn(
  by: TestPerson,
  { sample, ids, only }: { sample: string; ids: readonly string[]; only?: readonly string[] },
): Promise<string[]> {
  const found: string[] = [];
  for (const [name, operation, field] of await rootFields()) {
    if (operation !== 'query' || (only && !only.includes(name))) continue;
    const { text, variables } = documentOf('query', field, idsOf(sample), 4);
    const { fields } = await api.ask(
      text,
      'after' in variables ? { ...variables, after: 0 } : variables,
      by.cookie,
    );
    if (ids.some(id => JSON.stringify(fields).includes(id))) found.push(name);
  }
  return found;
}

describe('beginning a sample set', () => {
  it('draws the same set for the same seed, and begins nothing new when the client repeats itself', async () => {
    const clientId = v7();
    const first = await begin(rhea, { clientId });
    const again = await begin(rhea, { clientId, name: 'Another name' });
    const same = await begin(rhea);
    expect(first.sample).toMatchObject({
      contributions: 2,
      seed: 7,
      viewerCanFinish: true,
      viewerCanClose: true,
    });
    expect(first.sample?.drawnFrom).toBe('all talk that is open to research');
    expect(again.sample?.id).toBe(first.sample?.id);
    expect(same.sample?.rooms).toEqual(first.sample?.rooms);
    for (const set of [first, same])
      await say(rhea, closeSample, { sampleId: set.sample?.id, because: 'A trial.' });
  });

  it.each([
    ['one coder', { coderIds: [] }, 'TooFewCoders'],
    ['more than there is', { wanted: 50 }, 'TooFewToSample'],
    ['a school phase without talk', { phases: ['special'] }, 'TooFewToSample'],
  ])('is refused to a researcher for %s', async (_, change, expected) => {
    expect((await begin(rhea, change)).errors[0]?.__typename).toBe(expected);
  });

  it('is refused for a coder who is no researcher, and to everybody who is none', async () => {
    const leader = trio.leaders[0] as TestPerson;
    const named = await begin(rhea, { coderIds: [rhea.personId, leader.personId] });
    expect(named.errors[0]?.__typename).toBe('CoderNotResearcher');
    const outsider = await aResearcher(api, await aReleasedTrio(api));
    for (const who of [leader, trio.coordinator, outsider])
      expect((await begin(who)).errors[0]?.__typename).toBe('NotFound');
  });

  it('leaves out words that their author closed to research', async () => {
    const closed = await aContribution(api, trio, { researchConsent: false });
    const { errors } = await begin(rhea, { wanted: null, contributionIds: [closed] });
    expect(errors[0]?.__typename).toBe('TooFewToSample');
  });
});

describe('coding blind', () => {
  it('shows a coder no mark of the other, whatever they ask, until both have finished', async () => {
    const sample = await aSet();
    const contribution = said[0] as ContributionId;
    const excerpt = await marked(api, rhea, { contribution, code });
    const codings = await api.source.query<{ id: string }[]>('select id from coding where excerpt_id = $1', [
      excerpt,
    ]);
    const marks = [excerpt, String(codings[0]?.id)];
    expect(await foundIn(third, { sample, ids: marks, only: ['researchRoom', 'excerptChoices'] })).toEqual(
      expect.arrayContaining(['researchRoom', 'excerptChoices']),
    );
    expect(await foundIn(sam, { sample, ids: marks })).toEqual([]);
    expect(await asked(api, sam, comparison, { sampleId: sample })).toEqual({ comparison: null });

    await say(rhea, finishCoding, { sampleId: sample });
    const again = await say(rhea, finishCoding, { sampleId: sample });
    expect(again['finishCoding']?.errors).toEqual([]);
    expect(await asked(api, rhea, comparison, { sampleId: sample })).toEqual({ comparison: null });
    const last = await say(sam, finishCoding, { sampleId: sample });
    expect(last['finishCoding']?.sample?.openedAt).not.toBeNull();
    expect(await foundIn(sam, { sample, ids: marks, only: ['researchRoom', 'comparison'] })).toEqual(
      expect.arrayContaining(['researchRoom', 'comparison']),
    );
  }, 240_000);

  it('shows both coders of one stretch their own mark and not when the other made it', async () => {
    const sample = await aSet();
    const contribution = said[1] as ContributionId;
    const excerpt = await marked(api, rhea, { contribution, code });
    await api.source.query(`update excerpt set marked_at = '2026-01-01T00:00:00Z' where id = $1`, [excerpt]);
    await marked(api, sam, { contribution, code });
    const room = `query ($groupId: ID!) { researchRoom(groupId: $groupId) {
      contributions { id excerpts { id markedAt codings { codedBy } } } } }`;
    const seen = await asked<{
      researchRoom: {
        contributions: {
          id: string;
          excerpts: { id: string; markedAt: string; codings: { codedBy: string }[] }[];
        }[];
      };
    }>(api, sam, room, { groupId: trio.groupId });
    const there = seen.researchRoom.contributions.find(({ id }) => id === contribution)?.excerpts;
    expect(there?.map(({ codings }) => codings.map(({ codedBy }) => codedBy))).toEqual([['Sam Idris']]);
    expect(there?.[0]?.markedAt).not.toContain('2026-01-01');
    await say(rhea, closeSample, { sampleId: sample, because: 'Sam is away.' });
  });

  it('opens early for a reason that the lead gives, and for nobody else', async () => {
    const sample = await aSet();
    expect(
      (await say(sam, closeSample, { sampleId: sample, because: 'x' }))['closeSample']?.errors[0]?.__typename,
    ).toBe('NotAllowed');
    expect(
      (await say(rhea, closeSample, { sampleId: sample, because: ' ' }))['closeSample']?.errors[0]
        ?.__typename,
    ).toBe('ReasonMissing');
    const closed = await say(rhea, closeSample, { sampleId: sample, because: 'Sam is away.' });
    expect(closed['closeSample']?.sample?.closedBecause).toBe('Sam is away.');
    const twice = await say(rhea, closeSample, { sampleId: sample, because: 'Again.' });
    expect(twice['closeSample']?.errors[0]?.__typename).toBe('AlreadyOpened');
    const late = await say(sam, finishCoding, { sampleId: sample });
    expect(late['finishCoding']?.errors[0]?.__typename).toBe('AlreadyOpened');
  });

  it('asks the other coder by a notice, and tells both when the comparison opens', async () => {
    const sample = await aSet();
    await api.settle();
    const told = () =>
      api.source.query<{ person_id: string; because: string }[]>(
        'select person_id, because from notice where subject = $1 and settled_at is null order by because',
        [sample],
      );
    expect(await told()).toEqual([{ person_id: sam.personId, because: 'sample to code' }]);
    await say(rhea, closeSample, { sampleId: sample, because: 'Enough.' });
    await api.settle();
    expect((await told()).map(({ because }) => because)).toEqual(['comparison open', 'comparison open']);
  });
});
