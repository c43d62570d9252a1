import type { ContributionId } from '../shared/index.js';
import { canCompare } from './analysis.policy.js';
import { closeSample } from './close-sample.js';
import { drawSample } from './draw-sample.js';
import { finishCoding } from './finish-coding.js';
import {
  ann,
  aSample,
  bea,
  cal,
  coordinator,
  elsewhere,
  programme,
  researcher,
  stranger,
} from './sample.builder.js';
import { startSample, type SampleChoice } from './start-sample.js';

const pool = ['c1', 'c2', 'c3', 'c4', 'c5'] as ContributionId[];
const ground = { pool, researchers: [ann, bea] };
const done = new Date(5);

describe('drawing a sample', () => {
  it('gives the same contributions for the same seed, whatever order the pool comes in', () => {
    expect(drawSample(pool, 3, 7)).toEqual(drawSample([...pool].reverse(), 3, 7));
  });

  it('gives other contributions for another seed, and never one twice', () => {
    const draws = [1, 2, 3, 4, 5, 6].map(seed => drawSample(pool, 3, seed));
    expect(new Set(draws.map(drawn => drawn.join())).size).toBeGreaterThan(1);
    for (const drawn of draws) expect(new Set(drawn).size).toBe(3);
  });

  it('gives each contribution about equally often', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 2_000; seed++)
      for (const id of drawSample(pool, 2, seed)) times.set(id, (times.get(id) ?? 0) + 1);
    for (const count of times.values()) expect(Math.abs(count - 800)).toBeLessThan(90);
  });
});

describe('starting a sample set', () => {
  const drawn = (wanted: number): SampleChoice => ({ kind: 'drawn', wanted, seed: 1 });
  const chosen = (...contributions: string[]): SampleChoice => ({
    kind: 'chosen',
    contributions: contributions as ContributionId[],
  });
  it.each([
    ['draws as many as a researcher wants', researcher(ann), [ann, bea], drawn(2), 2],
    ['takes what a researcher chose, each once', researcher(ann), [ann, bea], chosen('c1', 'c1', 'c4'), 2],
    ['leaves out what is not open to research', researcher(ann), [ann, bea], chosen('c1', 'hidden'), 1],
    ['wants two coders', researcher(ann), [ann], drawn(2), 'TooFewCoders'],
    ['counts a coder who is named twice once', researcher(ann), [ann, ann], drawn(2), 'TooFewCoders'],
    ['wants researchers for coders', researcher(ann), [ann, cal], drawn(2), 'CoderNotResearcher'],
    ['cannot draw more than there is', researcher(ann), [ann, bea], drawn(6), 'TooFewToSample'],
    ['cannot be of nothing', researcher(ann), [ann, bea], chosen('hidden'), 'TooFewToSample'],
    ['is not for a coordinator', coordinator, [ann, bea], drawn(2), 'NotVisible'],
    ['is not for a researcher of another programme', elsewhere, [ann, bea], drawn(2), 'NotVisible'],
    ['is not for a stranger', stranger, [ann, bea], drawn(2), 'NotVisible'],
  ])('%s', (_, actor, coders, choice, expected) => {
    const result = startSample(actor, { programme, coders, choice }, ground);
    expect(result.ok ? result.value.length : result.refusal.kind).toBe(expected);
  });
});

describe('finishing', () => {
  it.each([
    ['waits for the other coder', researcher(ann), aSample(), { changed: true, opens: false }],
    [
      'opens the comparison when the last coder is done',
      researcher(ann),
      aSample({
        coders: [
          { person: ann, finishedAt: null },
          { person: bea, finishedAt: done },
        ],
      }),
      { changed: true, opens: true },
    ],
    [
      'changes nothing when it is said twice',
      researcher(bea),
      aSample({
        coders: [
          { person: ann, finishedAt: null },
          { person: bea, finishedAt: done },
        ],
      }),
      { changed: false, opens: false },
    ],
    [
      'is too late once the comparison is open',
      researcher(ann),
      aSample({ openedAt: done }),
      'AlreadyOpened',
    ],
    ['is for a coder of the set', researcher(cal), aSample(), 'NotVisible'],
    ['is not for a coordinator', coordinator, aSample(), 'NotVisible'],
  ])('%s', (_, actor, sample, expected) => {
    const result = finishCoding(actor, sample);
    expect(result.ok ? result.value : result.refusal.kind).toEqual(expected);
  });
});

describe('closing early', () => {
  it.each([
    ['keeps the lead’s reason', researcher(ann), aSample(), ' Bea is ill. ', 'Bea is ill.'],
    ['wants a reason', researcher(ann), aSample(), '  ', 'ReasonMissing'],
    ['is for the lead', researcher(bea), aSample(), 'x', 'NotTheLead'],
    ['happens once', researcher(ann), aSample({ openedAt: done }), 'x', 'AlreadyOpened'],
    ['is not for a coordinator', coordinator, aSample(), 'x', 'NotVisible'],
  ])('%s', (_, actor, sample, because, expected) => {
    const result = closeSample(actor, sample, because);
    expect(result.ok ? result.value : result.refusal.kind).toBe(expected);
  });
});

describe('the comparison', () => {
  it('is shut to everybody while the set is coded blind, the lead too', () => {
    expect(canCompare(researcher(ann), aSample())).toBe(false);
  });

  it('is open to all researchers of the programme afterwards, and to nobody else', () => {
    const opened = aSample({ openedAt: done });
    expect([researcher(cal), coordinator, elsewhere, stranger].map(who => canCompare(who, opened))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
