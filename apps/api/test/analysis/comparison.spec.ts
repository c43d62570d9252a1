import type { CodeId, ContributionId } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import { aCode } from '../support/coded.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import type { TestPerson } from '../support/people.js';
import { aContribution, aResearcher } from '../support/talk.js';
import {
  asked,
  comparison,
  finishCoding,
  marked,
  startSample,
  type ComparisonAnswer,
  type SampleAnswer,
} from './support.js';

let api: TestApi;
let trio: TestTrio;
let code: CodeId;
let rhea: TestPerson;
let sam: TestPerson;
let said: ContributionId[];
let sampleId: string;

/** Krippendorff 2011, section B: two observers on ten units; alpha 0.095. */
const observed = ['0100000010', '1110010000'];

beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
  rhea = await aResearcher(api, trio);
  sam = await aResearcher(api, trio, 'Sam Idris');
  code = await aCode(api, trio, rhea);
  said = [];
  for (const _ of observed[0] ?? '') said.push(await aContribution(api, trio));
  const input = {
    programmeId: trio.programmeId,
    clientId: v7(),
    name: 'Reliability data',
    coderIds: [rhea.personId, sam.personId],
    contributionIds: said,
  };
  const { startSample: begun } = await asked<SampleAnswer>(api, rhea, startSample, { input });
  sampleId = begun.sample?.id ?? '';
  for (const [coder, row] of observed.entries())
    for (const [at, contribution] of said.entries())
      if (row[at] === '1') await marked(api, coder === 0 ? rhea : sam, { contribution, code });
  for (const coder of [rhea, sam]) await asked(api, coder, finishCoding, { input: { sampleId } });
});
afterAll(() => api.close());

const compare = async (by: TestPerson = rhea) =>
  (await asked<ComparisonAnswer>(api, by, comparison, { sampleId })).comparison;

const resolveDocument = `mutation ($input: ResolveDisagreementInput!) {
  resolveDisagreement(input: $input) { comparison { sampleId } errors { __typename message } } }`;

async function resolve(by: TestPerson, change: object = {}) {
  const open = (await compare())?.disagreements.find(({ resolution }) => !resolution);
  const input = {
    sampleId,
    codeId: code,
    excerptId: open?.excerptId,
    answer: 'APPLIES',
    because: 'They greet.',
    ...change,
  };
  const fields = await asked<{ resolveDisagreement: { errors: { __typename: string }[] } }>(
    api,
    by,
    resolveDocument,
    {
      input,
    },
  );
  return fields.resolveDisagreement.errors[0]?.__typename ?? null;
}

describe('a comparison', () => {
  it('shows a researcher the published figures and where the coders differ', async () => {
    const seen = await compare();
    const [figures] = seen?.codes ?? [];
    expect(seen?.texts).toBe(10);
    expect(figures?.onTexts.percent).toBeCloseTo(0.6, 4);
    expect(figures?.onTexts.alpha).toBeCloseTo(0.0952, 4);
    expect(figures?.onTexts.kappa).toBeCloseTo(0.0909, 4);
    expect(figures?.onTexts.alphaFrom).not.toBeNull();
    expect(figures).toMatchObject({ finds: 5, disagreements: 4, mayNeedWork: true, noFigure: null });
    expect(seen?.disagreements).toHaveLength(4);
    expect(seen?.disagreements.every(({ quote }) => quote === 'Two adults greet every child.')).toBe(true);
  });

  it('stays as it was when a coder codes on afterwards', async () => {
    const before = await compare();
    await marked(api, rhea, { contribution: said[0] as ContributionId, code });
    expect(await compare()).toEqual(before);
  });

  it('keeps who resolved a disagreement, with which answer and why, and replaces only what was read', async () => {
    expect(await resolve(rhea, { because: ' ' })).toBe('ReasonMissing');
    expect(await resolve(rhea)).toBeNull();
    const kept = (await compare())?.disagreements.find(({ resolution }) => resolution);
    expect(kept?.resolution).toMatchObject({
      answer: 'APPLIES',
      because: 'They greet.',
      resolvedBy: 'Rhea Novak',
    });
    const again = {
      excerptId: kept?.excerptId,
      answer: 'DEFINITION_DOES_NOT_DECIDE',
      because: 'A greeting by whom?',
    };
    expect(await resolve(sam, again)).toBe('ResolvedMeanwhile');
    expect(await resolve(sam, { ...again, replacesId: kept?.resolution?.id })).toBeNull();
    const replaced = (await compare())?.disagreements.filter(({ resolution }) => resolution);
    expect(replaced?.map(({ resolution }) => resolution?.resolvedBy)).toEqual(['Sam Idris']);
  });

  it('has no place for a disagreement that is none', async () => {
    const agreed = await api.source.query<{ id: string }[]>(
      'select e.id from excerpt e where e.contribution_id = $1',
      [said[1]],
    );
    expect(await resolve(rhea, { excerptId: agreed[0]?.id })).toBe('NotADisagreement');
  });

  it('loses words that were taken out of sight, at once, and has them back when they are shown again', async () => {
    const gone = said[8];
    await api.source.query('update contribution set hidden_at = now(), hidden_by = author_id where id = $1', [
      gone,
    ]);
    const without = await compare();
    expect(without?.texts).toBe(9);
    expect(without?.codes[0]).toMatchObject({ finds: 4, disagreements: 3 });
    await api.source.query(
      'update contribution set hidden_at = null, hidden_by = null, research_consent = false where id = $1',
      [gone],
    );
    expect((await compare())?.texts).toBe(9);
    await api.source.query('update contribution set research_consent = true where id = $1', [gone]);
    expect((await compare())?.texts).toBe(10);
  });

  it('counts a code that was merged under what it was merged into', async () => {
    const into = await aCode(api, trio, rhea);
    await api.source.query('update code set retired_at = now(), merged_into_id = $2 where id = $1', [
      code,
      into,
    ]);
    expect((await compare())?.codes.map(({ codeId }) => codeId)).toEqual([into]);
    await api.source.query('update code set retired_at = null, merged_into_id = null where id = $1', [code]);
  });

  it('is not for a leader, a coordinator or a researcher of another programme', async () => {
    const outsider = await aResearcher(api, await aReleasedTrio(api));
    for (const who of [trio.leaders[0] as TestPerson, trio.coordinator, outsider]) {
      expect(await compare(who)).toBeNull();
      expect(await resolve(who)).toBe('NotFound');
    }
  });
});
