import { v7 } from 'uuid';
import { onWords, wordsToFlag, wordsToSettle } from '../safeguarding/support/words-flags.js';
import { startApi, type TestApi } from '../support/api.js';
import { aCode } from '../support/coded.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import type { TestPerson } from '../support/people.js';
import { aContribution, aResearcher } from '../support/talk.js';
import { asked, closeSample, marked, startSample, type SampleAnswer } from './support.js';

let api: TestApi;
let trio: TestTrio;
let rhea: TestPerson;
let sam: TestPerson;
let tess: TestPerson;

beforeAll(async () => {
  api = await startApi();
  trio = await aReleasedTrio(api);
  rhea = await aResearcher(api, trio);
  sam = await aResearcher(api, trio, 'Sam Idris');
  tess = await aResearcher(api, trio, 'Tess Wood');
});
afterAll(() => api.close());

/** Rhea and Sam code two texts blind, and Rhea notes something on a passage of one. */
async function aNoteOnBlindTalk(): Promise<{ sample: string; memo: string }> {
  const said = [await aContribution(api, trio), await aContribution(api, trio, { place: 1 })] as const;
  const input = {
    programmeId: trio.programmeId,
    clientId: v7(),
    name: 'First check',
    coderIds: [rhea.personId, sam.personId],
    wanted: 2,
    seed: 7,
  };
  const { startSample: begun } = await asked<SampleAnswer>(api, rhea, startSample, { input });
  expect(begun.errors).toEqual([]);
  const excerptId = await marked(api, rhea, { contribution: said[0], code: await aCode(api, trio, rhea) });
  const note = { programmeId: trio.programmeId, excerptId, body: 'It names a child.', clientId: v7() };
  const document = 'mutation ($input: WriteMemoInput!) { writeMemo(input: $input) { memo { id } } }';
  const { writeMemo } = await asked<{ writeMemo: { memo: { id: string } } }>(api, rhea, document, {
    input: note,
  });
  return { sample: begun.sample?.id ?? '', memo: writeMemo.memo.id };
}

const refusedTo = async (person: TestPerson, verb: Parameters<typeof onWords>[2], input: object) =>
  (await onWords(api, person, verb, input)).refused;

describe('a flagged memo on talk that is coded blind', () => {
  it('waits for those who do not code it, and for everybody when the comparison opens', async () => {
    const { sample, memo } = await aNoteOnBlindTalk();
    const which = { kind: 'MEMO', wordsId: memo };
    const waitsFor = async (person: TestPerson) =>
      (await wordsToSettle(api, person)).map(({ id }) => id).includes(memo);
    expect(await refusedTo(sam, 'raiseWordsFlag', { ...which, clause: 'PUPIL' })).toBe('NotFound');
    expect(await refusedTo(tess, 'raiseWordsFlag', { ...which, clause: 'PUPIL' })).toBeNull();
    await api.settle();

    expect(await waitsFor(sam)).toBe(false);
    expect(await wordsToFlag(api, sam, memo)).toBeNull();
    expect(await refusedTo(sam, 'openFlaggedWords', { ...which, because: 'To decide.' })).toBe('NotFound');
    const keep = { ...which, settlement: 'KEEP_HIDDEN', because: 'It names a child.' };
    expect(await refusedTo(sam, 'settleWordsFlags', keep)).toBe('NotFound');
    const told = await api.source.query<{ person_id: string }[]>(
      `select person_id from notice where because = 'words to settle' and subject = $1`,
      [memo],
    );
    expect(told.map(({ person_id }) => person_id)).toEqual([tess.personId]);
    expect(await waitsFor(tess)).toBe(true);

    await asked(api, rhea, closeSample, { input: { sampleId: sample, because: 'Sam is away.' } });
    expect(await waitsFor(sam)).toBe(true);
    const opened = await onWords(api, sam, 'openFlaggedWords', { ...which, because: 'To decide.' });
    expect(opened.words).toContain('a child');
    expect(await refusedTo(sam, 'settleWordsFlags', keep)).toBeNull();
  });
});
