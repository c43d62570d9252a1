import type { CodeId, ContributionId, ExcerptId } from '../shared/index.js';
import { compareSample, mayNeedWork } from './compare-sample.js';
import { findsIn, isDisagreement, type ComparedText, type MarkedStretch } from './finds.js';
import type { ResolutionId } from './analysis.js';
import { resolve, type Resolving } from './resolve.js';
import { ann, aSample, coordinator, researcher } from './sample.builder.js';

const code = 'welcome' as CodeId;
const stretch = (coder: number, startsAt: number, endsAt: number): MarkedStretch => ({
  code,
  coder,
  excerpt: `${coder} ${startsAt}` as ExcerptId,
  startsAt,
  endsAt,
});
const text = (stretches: readonly MarkedStretch[], readBy = [true, true]): ComparedText => ({
  contribution: 'c' as ContributionId,
  length: 100,
  readBy,
  stretches,
});

describe('finds', () => {
  it.each([
    [
      'agree where both marked overlapping words',
      [stretch(0, 0, 20), stretch(1, 10, 30)],
      [true, true],
      [false],
    ],
    ['differ where one marked nothing near', [stretch(0, 0, 20)], [true, true], [true]],
    [
      'differ twice where both marked elsewhere',
      [stretch(0, 0, 20), stretch(1, 50, 60)],
      [true, true],
      [true, true],
    ],
    ['do not count whoever has not read the text', [stretch(0, 0, 20)], [true, false], [false]],
  ])('%s', (_, stretches, readBy, expected) => {
    expect(findsIn(text(stretches, readBy)).map(isDisagreement)).toEqual(expected);
  });
});

describe('the comparison', () => {
  const plan = { seed: 1, draws: 50, level: 0.95 };
  const compare = (texts: readonly ComparedText[]) =>
    compareSample(texts, [code], { answersTo: () => [], plan })[0];

  it('gives the alpha of Krippendorff 2011, section B, from stretches', () => {
    // His reliability data of two observers on ten units: 0 1 0 0 0 0 0 0 1 0 and 1 1 1 0 0 1 0 0 0 0; alpha 0.095.
    const rows = ['0100000010', '1110010000'];
    const texts = [...'0123456789'].map(at =>
      text(rows.flatMap((row, coder) => (row[Number(at)] === '1' ? [stretch(coder, 0, 5)] : []))),
    );
    expect(compare(texts)?.onTexts.alpha).toBeCloseTo(0.0952, 4);
    expect(compare(texts)?.onTexts.percent).toBeCloseTo(0.6, 4);
  });

  it.each([
    ['nobody applied it', [text([]), text([])], 'nobody applied it'],
    ['nothing was read twice', [text([stretch(0, 0, 5)], [true, false])], 'nothing read twice'],
    [
      'everybody applied it everywhere',
      [text([stretch(0, 0, 100), stretch(1, 0, 100)])],
      'everybody applied it everywhere',
    ],
  ])('says why there is no figure: %s', (_, texts, expected) => {
    expect(compare(texts)).toMatchObject({ noFigure: expected, onTexts: { alpha: null } });
  });

  it.each([
    [6, 2, [], true],
    [6, 1, [], false],
    [4, 4, [], false],
    [1, 1, ['definition does not decide'] as const, true],
    [1, 1, ['applies'] as const, false],
  ])(
    'of %i finds with %i conflicts and the answers %s says that the definition may need work: %s',
    (finds, conflicts, given, expected) => {
      expect(mayNeedWork(finds, conflicts, given)).toBe(expected);
    },
  );
});

describe('resolving', () => {
  const opened = aSample({ openedAt: new Date(1) });
  const [first, second] = ['r1', 'r2'] as [ResolutionId, ResolutionId];
  const about: Resolving = {
    because: ' A greeting is meant. ',
    differs: true,
    standing: null,
    replaces: null,
  };
  it.each([
    ['keeps the reason', researcher(ann), opened, about, 'A greeting is meant.'],
    [
      'replaces the resolution that was seen',
      researcher(ann),
      opened,
      { ...about, standing: first, replaces: first },
      'A greeting is meant.',
    ],
    [
      'does not replace one that was not seen',
      researcher(ann),
      opened,
      { ...about, standing: second, replaces: first },
      'ResolvedMeanwhile',
    ],
    ['wants a reason', researcher(ann), opened, { ...about, because: ' ' }, 'ReasonMissing'],
    ['wants a disagreement', researcher(ann), opened, { ...about, differs: false }, 'NotADisagreement'],
    ['waits for the comparison', researcher(ann), aSample(), about, 'NotOpenedYet'],
    ['is not for a coordinator', coordinator, opened, about, 'NotVisible'],
  ])('%s', (_, actor, sample, resolving, expected) => {
    const result = resolve(actor, sample, resolving);
    expect(result.ok ? result.value : result.refusal.kind).toBe(expected);
  });
});
