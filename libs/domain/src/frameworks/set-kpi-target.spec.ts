import { aKpi, aTarget, officer, somebody } from './kpi.builder.js';
import { setKpiTarget, type KpiTargetGiven } from './set-kpi-target.js';

const given = (over: Partial<KpiTargetGiven> = {}): KpiTargetGiven => {
  const { version: _, ...target } = aTarget();
  return { ...target, expects: 0, ...over };
};

describe('setting the target of a KPI', () => {
  it('keeps each as the next version', () => {
    expect(setKpiTarget(officer, aKpi(), null, given())).toMatchObject({ value: { version: 1 } });
    expect(setKpiTarget(officer, aKpi(), aTarget(), given({ value: 90, expects: 1 }))).toMatchObject({
      value: { version: 2, value: 90 },
    });
  });

  it('finds the one that stands already', () => {
    expect(setKpiTarget(officer, aKpi(), aTarget(), given())).toEqual({ ok: true, value: null });
  });

  it.each([
    ['NotVisible', setKpiTarget(somebody(), aKpi(), null, given())],
    ['NotKpi', setKpiTarget(officer, aKpi({ kind: 'strands' }), null, given())],
    ['UnknownTerm', setKpiTarget(officer, aKpi(), null, given({ byTerm: '2027' }))],
    ['ReasonMissing', setKpiTarget(officer, aKpi(), null, given({ because: '' }))],
    ['ChangedMeanwhile', setKpiTarget(officer, aKpi(), aTarget(), given({ value: 1 }))],
  ])('refuses: %s', (kind, decided) => {
    expect(decided).toMatchObject({ ok: false, refusal: { kind } });
  });
});
