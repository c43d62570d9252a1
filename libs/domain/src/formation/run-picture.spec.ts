import type { Urn } from '../shared/index.js';
import { compareGroupings } from './compare-groupings.js';
import { reasonFor } from './group-reason.js';
import { aPoolSchool, withFigures } from './pool.builder.js';
import { likenessOn } from './pool-instance.js';
import { profilesFor, type LikenessProfile } from './profile.js';
import { pictureOf } from './run-picture.js';

const [primary] = profilesFor('primary') as [LikenessProfile];
const pool = [1, 2, 3, 4, 5, 6].map(number => withFigures(aPoolSchool(number), { PNUMFSMEVER: 10 * number }));
const likeness = likenessOn(pool, primary);
const group = (...numbers: number[]) =>
  reasonFor(
    likeness,
    numbers.flatMap(number => pool[number - 1] ?? []),
  );
const near = group(1, 2, 3);
const far = group(4, 5, 6);
const urn = (number: number) => String(900_000 + number) as Urn;

describe('the picture of a run', () => {
  const picture = pictureOf(
    [near, far],
    new Map(pool.map((school, place) => [school.urn, 10 * (place + 1)])),
  );

  it('has the mean distance of each group', () => {
    expect(picture.scores).toEqual([near.cost / 3, far.cost / 3]);
  });

  it('shows a coordinator how far the partners of each authority’s schools are', () => {
    expect(picture.byAuthority.map(({ name, schools }) => [name, schools])).toEqual(
      [1, 2, 3, 4, 5, 6].map(number => [`Authority ${number}`, 1]),
    );
    const [first, second] = picture.byAuthority;
    expect(first?.mean).toBeGreaterThan(second?.mean ?? Infinity);
  });

  it('cuts the schools into thirds by deprivation, with the figures that they span', () => {
    expect(picture.byThird.map(({ schools, from, to }) => [schools, from, to])).toEqual([
      [2, 10, 20],
      [2, 30, 40],
      [2, 50, 60],
    ]);
  });

  it('counts the groups between each two authorities once', () => {
    expect(picture.crossings).toHaveLength(6);
    expect(picture.crossings[0]).toEqual({ one: 'Authority 1', other: 'Authority 2', groups: 1 });
  });

  it('has no thirds where too little is known', () => {
    expect(pictureOf([near], new Map([[urn(1), 10]])).byThird).toEqual([]);
  });
});

describe('two groupings side by side', () => {
  it('share groups of the same schools in whatever order', () => {
    const compared = compareGroupings([near, far], [group(3, 1, 2), far]);
    expect(compared.same).toHaveLength(2);
    expect([compared.onlyOne, compared.onlyOther, compared.moved]).toEqual([[], [], []]);
  });

  it('say of each school whose partners differ where it went', () => {
    const { onlyOne, onlyOther, moved } = compareGroupings([near, far], [group(1, 2, 4), group(3, 5, 6)]);
    expect([onlyOne.length, onlyOther.length, moved.length]).toEqual([2, 2, 6]);
    expect(moved[0]).toMatchObject({
      name: 'School 1',
      one: { partners: ['School 2', 'School 3'] },
      other: { partners: ['School 2', 'School 4'] },
    });
  });

  it('say of a school that only one of them places', () => {
    const { moved } = compareGroupings([near], []);
    expect(moved.map(({ other }) => other)).toEqual([null, null, null]);
  });
});
