import { enterKpiValue, type EnterKpiValueRefusal, type KpiValueGiven } from './enter-kpi-value.js';
import { aKpi, aValue, authority, given, officer, programme, somebody } from './kpi.builder.js';

const today = '2026-11-22';
const entered = (over: Partial<KpiValueGiven>, standing: ReturnType<typeof aValue> | null = null) =>
  enterKpiValue(officer, aKpi(), standing, { given: given(over), today });

describe('entering the value of a KPI', () => {
  it('keeps the first value as version 1', () => {
    expect(entered({})).toEqual({ ok: true, value: aValue() });
  });

  it('keeps a correction as the next version, with its reason', () => {
    const because = 'Two schools answered late.';
    const corrected = { value: 74, because, expects: 1 };
    expect(entered(corrected, aValue())).toMatchObject({
      ok: true,
      value: { version: 2, value: 74, because },
    });
  });

  it('finds a repeat of what stands, whatever the writer saw', () => {
    expect(entered({ expects: 0 }, aValue())).toEqual({ ok: true, value: null });
  });

  it.each<[string, Partial<KpiValueGiven>, EnterKpiValueRefusal['kind']]>([
    ['a term that is none', { term: 'autumn 2026' }, 'UnknownTerm'],
    ['a term whose years do not follow', { term: '2026/28 autumn' }, 'UnknownTerm'],
    ['a term ahead', { term: '2026/27 spring' }, 'NotYet'],
    ['a day ahead', { asAt: '2026-11-23' }, 'NotYet'],
    ['a part that the document does not ask for', { part: 'GRT' }, 'UnknownPart'],
    ['no number', { value: null }, 'NumberMissing'],
    ['a number of what is suppressed', { state: 'suppressed' }, 'NumberNotMeant'],
    ['more than all', { value: 101 }, 'NumberImpossible'],
    ['no source', { source: '' }, 'SourceMissing'],
    ['no counting basis', { basis: '' }, 'BasisMissing'],
  ])('refuses %s', (_, over, kind) => {
    expect(entered(over)).toMatchObject({ ok: false, refusal: { kind } });
  });

  it.each<[string, Partial<KpiValueGiven>, EnterKpiValueRefusal['kind']]>([
    ['a correction without a reason', { value: 74, expects: 1 }, 'ReasonMissing'],
    [
      'a correction of a version that is not the last',
      { value: 74, because: 'x', expects: 0 },
      'ChangedMeanwhile',
    ],
  ])('refuses %s', (_, over, kind) => {
    expect(entered(over, aValue())).toMatchObject({ ok: false, refusal: { kind } });
  });

  it.each([
    ['no KPI', aKpi({ kind: 'actions' })],
    ['a KPI that is gone from its document', aKpi({ isCurrent: false })],
  ])('refuses a value of %s', (_, kpi) => {
    expect(enterKpiValue(officer, kpi, null, { given: given(), today })).toMatchObject({
      refusal: { kind: 'NotKpi' },
    });
  });

  it.each([
    ['a steering member', somebody({ role: 'steering member', programme })],
    [
      'an officer of another authority',
      somebody({ role: 'LA officer', authority: '998' as typeof authority }),
    ],
    ['an administrator', somebody({ role: 'administrator' })],
  ])('is not for %s', (_, actor) => {
    expect(enterKpiValue(actor, aKpi(), null, { given: given(), today })).toMatchObject({
      refusal: { kind: 'NotVisible' },
    });
  });
});
