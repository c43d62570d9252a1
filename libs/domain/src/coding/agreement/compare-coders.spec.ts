import fc from 'fast-check';
import { characterUnits, type CodedSpan, type CodedText } from './coded-text.js';
import { compareCoders } from './compare-coders.js';
import { krippendorffAlpha } from './krippendorff-alpha.js';

const span = (startsAt: number, endsAt: number, code = 'belonging'): CodedSpan => ({
  code,
  startsAt,
  endsAt,
});
const aText = (length: number, ...spansByCoder: CodedText['spansByCoder']): CodedText => ({
  length,
  spansByCoder,
});
const plan = { seed: 1, draws: 300, level: 0.95 };

/** The same by the book: one unit for each character, nothing cut short. */
const charactersOneByOne = ({ length, spansByCoder }: CodedText, code: string) =>
  Array.from({ length }, (_, at) => ({
    judgements: spansByCoder.map(
      spans => spans && `${spans.some(s => s.code === code && s.startsAt <= at && at < s.endsAt)}`,
    ),
    count: 1,
  }));

describe('comparing coders', () => {
  it('gives 1 and a narrow interval to researchers who marked the same words', () => {
    const texts = [
      aText(100, [span(10, 20)], [span(10, 20)]),
      aText(80, [], []),
      aText(60, [span(0, 60)], [span(0, 60)]),
    ];
    const result = compareCoders(texts, ['belonging'], plan);
    expect(result).toMatchObject({
      ok: true,
      value: [
        {
          code: 'belonging',
          onTexts: { percent: 1, kappa: 1, alpha: 1, alphaInterval: { lower: 1, upper: 1 } },
          onCharacters: { percent: 1, kappa: 1, alpha: 1 },
        },
      ],
    });
  });

  it('tells researchers who chose the same texts from those who marked the same words', () => {
    const texts = [aText(100, [span(0, 40)], [span(60, 100)]), aText(100, [], [])];
    const result = compareCoders(texts, ['belonging'], plan);
    const found = result.ok ? result.value[0] : undefined;
    expect(found?.onTexts.alpha).toBe(1);
    expect(found?.onCharacters.alpha).toBeLessThan(0);
    expect(found?.onCharacters.percent).toBeCloseTo(0.6, 12);
  });

  it('keeps codes apart, however they overlap', () => {
    const texts = [aText(50, [span(0, 30), span(20, 50, 'attendance')], [span(0, 30)]), aText(50, [], [])];
    const result = compareCoders(texts, ['belonging', 'attendance'], plan);
    expect(result.ok && result.value.map(found => found.onCharacters.percent)).toEqual([1, 0.7]);
  });

  it('leaves out what a researcher did not read, and counts what they read and left unmarked', () => {
    const unread = [
      aText(10, [span(0, 5)], [span(0, 5)], null),
      aText(10, null, [span(0, 9)], null),
      aText(10, [], [], null),
    ];
    const result = compareCoders(unread, ['belonging'], plan);
    expect(result.ok && result.value[0]?.onCharacters).toMatchObject({ percent: 1, kappa: 1, alpha: 1 });
  });

  it('says nothing about a code that nobody used', () => {
    const result = compareCoders([aText(10, [], []), aText(10, [], [])], ['belonging'], plan);
    expect(result.ok && result.value[0]?.onTexts).toEqual({
      percent: 1,
      kappa: null,
      alpha: null,
      alphaInterval: null,
    });
  });

  it.each([
    ['there is one coder', [aText(10, [])], { kind: 'fewer than two coders' }],
    ['there is no text', [], { kind: 'fewer than two coders' }],
    [
      'texts have other coders',
      [aText(10, [], []), aText(10, [], [], [])],
      { kind: 'coders differ between texts', text: 1 },
    ],
    [
      'a span ends after its text',
      [aText(10, [], [span(5, 11)])],
      { kind: 'span outside its text', text: 0, coder: 1 },
    ],
    ['a span is empty', [aText(10, [span(5, 5)], [])], { kind: 'span outside its text', text: 0, coder: 0 }],
  ])('is refused when %s', (_, texts, refusal) =>
    expect(compareCoders(texts, ['belonging'], plan)).toEqual({ ok: false, refusal }),
  );

  it('counts stretches exactly as it would count character by character', () => {
    const spans = fc.array(
      fc
        .tuple(
          fc.integer({ min: 0, max: 39 }),
          fc.integer({ min: 1, max: 20 }),
          fc.constantFrom('belonging', 'other'),
        )
        .map(([from, length, code]) => span(from, Math.min(40, from + length), code)),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.array(fc.option(spans), { minLength: 2, maxLength: 4 }), spansByCoder => {
        const text = { length: 40, spansByCoder };
        const cut = krippendorffAlpha(characterUnits(text, 'belonging'));
        const whole = krippendorffAlpha(charactersOneByOne(text, 'belonging'));
        if (cut === null || whole === null) expect(cut).toBe(whole);
        else expect(cut).toBeCloseTo(whole, 10);
      }),
    );
  });

  it('compares 10 codes of 3 researchers on 200 contributions at once', () => {
    const texts = Array.from({ length: 200 }, (_, at) =>
      aText(1_200, [span(at, at + 80)], [span(at + 10, at + 90)], at % 3 === 0 ? null : [span(at, at + 60)]),
    );
    const codes = Array.from({ length: 10 }, (_, at) => (at === 0 ? 'belonging' : `code ${at}`));
    expect(compareCoders(texts, codes).ok).toBe(true);
  });
});
