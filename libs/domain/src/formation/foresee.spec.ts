import { foresee } from './foresee.js';
import { aPoolSchool, inAuthority, inTrust, withFigures } from './pool.builder.js';
import { profilesFor, type LikenessProfile } from './profile.js';
import { tellObstacle } from './tell-obstacle.js';

const [primary] = profilesFor('primary') as [LikenessProfile];
const schools = (count: number) => Array.from({ length: count }, (_, place) => aPoolSchool(place + 1));

describe('what a run will come to', () => {
  it.each([
    [9, 3, 0],
    [10, 2, 1],
    [11, 1, 2],
    [4, 0, 1],
  ])('of %i schools is %i trios and %i quartets', (count, trios, quartets) => {
    expect(foresee(schools(count), primary)).toMatchObject({ trios, quartets, obstacles: [] });
  });

  it.each([1, 2, 5])('of %i schools is told before any search', count => {
    expect(foresee(schools(count), primary).obstacles[0]?.kind).toBe('TooFewSchools');
  });

  it('names an authority and a trust that hold too many', () => {
    const crowded = schools(6).map((school, place) =>
      place < 3 ? inTrust(inAuthority(school, '350'), 'Oak') : school,
    );
    const told = foresee(crowded, primary).obstacles.map(tellObstacle);
    expect(told[0]).toContain('Authority 350 holds 3 schools of this phase but there are only 2 groups');
    expect(told[1]).toContain('Oak holds 3 schools');
  });

  it('leaves out whom too little is known of, and says how many', () => {
    const bare = withFigures(aPoolSchool(9), { PNUMFSMEVER: null, NOR: null, READ_AVERAGE: null });
    const foresight = foresee([...schools(6), bare], primary);
    expect(foresight).toMatchObject({ placeable: 6, trios: 2, quartets: 0 });
    expect(foresight.obstacles.map(tellObstacle)[0]).toMatch(/^1 school has too few published figures/);
  });
});
