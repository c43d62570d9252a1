import { profilesFor, type LikenessProfile } from '../formation/index.js';
import { aPoolSchool, withFigures } from '../formation/pool.builder.js';
import { lackingIn } from './lacking.js';
import { medianOf, stripsOf } from './measure-strips.js';

const [primary] = profilesFor('primary') as [LikenessProfile];

describe('the median', () => {
  it.each([
    [[], null],
    [[4], 4],
    [[1, 2, 9], 2],
    [[1, 2, 4, 9], 3],
  ])('of %j is %j', (sorted, median) => {
    expect(medianOf(sorted)).toBe(median);
  });
});

describe('the strips of a school', () => {
  const withheld = withFigures(aPoolSchool(1), { PNUMEAL: null });
  const partner = withFigures(aPoolSchool(2), { PNUMEAL: 0 });
  const pool = [withheld, partner, withFigures(aPoolSchool(3), { PNUMEAL: 12 })];
  const strip = stripsOf(primary, withheld, pool, [withheld, partner]).find(
    ({ measure }) => measure.code === 'PNUMEAL',
  );

  it('hold the published values only: what is withheld is no nought, and a nought is a value', () => {
    expect(strip).toMatchObject({ values: [0, 12], median: 6, without: 1, years: '2022/23' });
  });

  it('tell the school’s own figure as it was published, and those of its partners', () => {
    expect(strip?.figure).toMatchObject({ state: 'suppressed', value: null, source: 'sample' });
    expect(strip?.group).toMatchObject([{ urn: partner.urn, value: 0 }]);
  });

  it('say of a measure that was never held that it was not', () => {
    const { NOR: _, ...measures } = withheld.measures;
    const bare = { ...withheld, measures };
    const size = stripsOf(primary, bare, [bare], []).find(({ measure }) => measure.code === 'NOR');
    expect(size).toMatchObject({ values: [], median: null, years: null, figure: { state: 'not held' } });
  });
});

describe('what is missing for whom', () => {
  it('counts schools with too little known, and the gaps of each measure', () => {
    const bare = withFigures(aPoolSchool(9), { PNUMFSMEVER: null, NOR: null, PNUMEAL: null });
    const count = lackingIn([aPoolSchool(1), bare], primary);
    expect(count).toMatchObject({ schools: 2, tooLittle: [bare] });
    expect(count.measures.filter(({ without }) => without > 0).map(({ code }) => code)).toEqual([
      'PNUMFSMEVER',
      'PNUMEAL',
      'NOR',
    ]);
  });
});
