import type { AuthorityCode, TrustId, Urn } from '../shared/index.js';
import type { PoolFigure, PoolSchool } from './pool.js';

/** For specs: a figure of 2022/23. */
export const aFigure = (value: number | null, change: Partial<PoolFigure> = {}): PoolFigure => ({
  state: value === null ? 'suppressed' : 'value',
  value,
  academicYear: '2022/23',
  source: 'sample',
  status: 'final',
  ...change,
});

/** For specs: a school of the pool with all that the primary profile looks at, the same for each unless changed. */
export function aPoolSchool(number: number, change: Partial<PoolSchool> = {}): PoolSchool {
  const urn = String(900_000 + number) as Urn;
  return {
    urn,
    name: `School ${number}`,
    phase: 'primary',
    laCode: `LA${number}` as AuthorityCode,
    laName: `Authority ${number}`,
    trustId: null,
    trustName: null,
    easting: 380_000 + number * 3_000,
    northing: 400_000,
    measures: {
      READ_AVERAGE: aFigure(104),
      MAT_AVERAGE: aFigure(103),
      PNUMFSMEVER: aFigure(30),
      PNUMEAL: aFigure(20),
      PSENELK: aFigure(14),
      PSENELSE: aFigure(3),
      NOR: aFigure(240),
    },
    ...change,
  };
}

/** For specs: the same school with other figures. */
export const withFigures = (
  school: PoolSchool,
  figures: Readonly<Record<string, number | null>>,
): PoolSchool => ({
  ...school,
  measures: {
    ...school.measures,
    ...Object.fromEntries(Object.entries(figures).map(([code, value]) => [code, aFigure(value)])),
  },
});

export const inTrust = (school: PoolSchool, trust: string): PoolSchool => ({
  ...school,
  trustId: trust as TrustId,
  trustName: trust,
});

export const inAuthority = (school: PoolSchool, code: string): PoolSchool => ({
  ...school,
  laCode: code as AuthorityCode,
  laName: `Authority ${code}`,
});
