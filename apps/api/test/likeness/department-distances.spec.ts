import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { distanceBetween, likenessOn, profilesFor, type PoolSchool } from '@pathways/domain/formation';
import { comparedPool, nearestTo } from '@pathways/domain/likeness';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { AuthorityCode, Urn } from '@pathways/domain/shared';
import { parse } from 'csv-parse/sync';
import {
  primaryDistances,
  secondaryCodes,
  secondaryDistances,
  secondaryInputs,
} from './published-distances.js';

const read = (file: string): Record<string, string>[] =>
  parse(readFileSync(fileURLToPath(new URL(`../../../../data/${file}`, import.meta.url))), { columns: true });

function aSchoolWith(urn: string, phase: SchoolPhase, inputs: Readonly<Record<string, number>>): PoolSchool {
  const figures = Object.entries(inputs).map(([code, value]) => [
    code,
    { state: 'value', value, academicYear: '2024/25', source: 'DfE similar schools', status: 'final' },
  ]);
  return {
    urn: urn as Urn,
    name: urn,
    phase,
    laCode: urn as AuthorityCode,
    laName: urn,
    trustId: null,
    trustName: null,
    easting: null,
    northing: null,
    measures: Object.fromEntries(figures),
  };
}

function schoolsOf(file: string, phase: SchoolPhase): PoolSchool[] {
  return read(file).map(({ URN = '', PercentageStatementOrEhp, ...row }) => {
    const cells = {
      ...row,
      ...(PercentageStatementOrEhp ? { PercentageStatementOrEHP: PercentageStatementOrEhp } : {}),
    };
    const known = Object.entries(cells).filter(([, cell]) => cell !== '' && !Number.isNaN(Number(cell)));
    return aSchoolWith(URN, phase, Object.fromEntries(known.map(([code, cell]) => [code, Number(cell)])));
  });
}

const profileOf = (phase: SchoolPhase, key: string) => {
  const profile = profilesFor(phase).find(known => known.key === key);
  if (!profile) throw new Error(`There is no profile ${key}.`);
  return profile;
};
const wish = { otherAuthority: false, otherTrust: false, withinKm: null };

describe('DfE’s primary formula', () => {
  const schools = schoolsOf('dfe-similar-schools-values-primary-2026.csv', 'primary');
  const likeness = likenessOn(schools, profileOf('primary', 'dfe-primary'));
  const byUrn = new Map<string, PoolSchool>(schools.map(school => [school.urn, school]));
  const find = (urn: string): PoolSchool => {
    const school = byUrn.get(urn);
    if (!school) throw new Error(`${urn} has no published values.`);
    return school;
  };

  it.each(primaryDistances)(
    'puts %s and %s %d apart, as the department published',
    (one, other, distance) => {
      expect(distanceBetween(likeness, find(one), find(other))).toBeCloseTo(distance, 5);
    },
  );

  it('lists the nearest of a school in the department’s own order', () => {
    const published = primaryDistances.filter(([urn]) => urn === '100171');
    const expected = [...published].sort((one, other) => one[2] - other[2]).map(([, urn]) => urn);
    const { known } = comparedPool(schools, likeness);
    const list = nearestTo(likeness, find('100171'), known, { ...wish, count: 50 }).map(
      ({ school }) => school.urn,
    );
    expect(list.filter(urn => expected.includes(urn))).toEqual(expected);
  });
});

describe('DfE’s secondary formula', () => {
  const profile = profileOf('secondary', 'dfe-secondary');
  const schools = Object.entries(secondaryInputs).map(([urn, inputs]) =>
    aSchoolWith(
      urn,
      'secondary',
      Object.fromEntries(secondaryCodes.map((code, place) => [code, inputs[place] ?? 0])),
    ),
  );
  const byUrn = new Map<string, PoolSchool>(schools.map(school => [school.urn, school]));

  it('comes close to the published distances, as estimated weights can', () => {
    const likeness = likenessOn(schools, profile);
    const misses = secondaryDistances.map(([one, other, published]) => {
      const [from, to] = [byUrn.get(one), byUrn.get(other)];
      return from && to ? Math.abs(distanceBetween(likeness, from, to) - published) / published : 1;
    });
    expect(misses.reduce((sum, miss) => sum + miss, 0) / misses.length).toBeLessThan(0.03);
    expect(Math.max(...misses)).toBeLessThan(0.1);
  });

  it('lists by the weighted sum of squared differences over the schools with published values, and says for whom it cannot', () => {
    const published = schoolsOf(
      'dfe-similar-schools-values-secondary-2025-greater-manchester.csv',
      'secondary',
    );
    const silent = aSchoolWith('999999', 'secondary', {});
    const likeness = likenessOn([...published, silent], profile);
    const { known, lacking } = comparedPool([...published, silent], likeness);
    expect(lacking).toEqual([silent]);
    expect(known.length).toBe(131);
    const [subject] = known as [PoolSchool];
    const scales = new Map(profile.reference?.spreads.map(({ code, scale }) => [code, scale]));
    const squared = (other: PoolSchool) =>
      profile.measures.reduce((sum, { code, weight }) => {
        const apart = (subject.measures[code]?.value ?? 0) - (other.measures[code]?.value ?? 0);
        return sum + weight * (apart / (scales.get(code) ?? 1)) ** 2;
      }, 0);
    const complete = known.filter(({ measures }) => profile.measures.every(({ code }) => measures[code]));
    const byFormula = complete
      .filter(other => other !== subject)
      .sort((one, other) => squared(one) - squared(other))
      .slice(0, 10)
      .map(({ urn }) => urn);
    const list = nearestTo(likeness, subject, complete, { ...wish, count: 10 });
    expect(list.map(({ school }) => school.urn)).toEqual(byFormula);
    expect(list[0]?.distance ?? 0).toBeCloseTo(Math.sqrt(squared(list[0]?.school ?? subject)), 9);
  });
});
