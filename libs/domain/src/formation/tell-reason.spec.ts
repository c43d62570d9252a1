import { reasonFor } from './group-reason.js';
import { aPoolSchool, inTrust, withFigures } from './pool.builder.js';
import { likenessOn } from './pool-instance.js';
import { profilesFor, type LikenessProfile } from './profile.js';
import { tellProof } from './tell-proof.js';
import { tellReason } from './tell-reason.js';

const [primary] = profilesFor('primary') as [LikenessProfile];
const trio = [
  withFigures(aPoolSchool(1), { NOR: 200, PNUMFSMEVER: 41 }),
  withFigures(aPoolSchool(2), { NOR: 420, PNUMFSMEVER: 43 }),
  withFigures(aPoolSchool(3), { NOR: 310, PNUMFSMEVER: 44 }),
];
const others = [
  withFigures(aPoolSchool(4), { PNUMFSMEVER: 5 }),
  withFigures(aPoolSchool(5), { PNUMFSMEVER: 80 }),
];
const reason = reasonFor(likenessOn([...trio, ...others], primary), trio);

describe('the reason of a trio', () => {
  it('is a paragraph that a head could be sent', () => {
    expect(tellReason(reason)).toBe(
      'School 1 (Authority 1), School 2 (Authority 2) and School 3 (Authority 3) are three primary schools in three local authorities, and no two of them belong to one trust. They are closest in the average key stage 2 score in reading: 104, 104 and 104 (2022/23), and in the average key stage 2 score in maths: 103, 103 and 103 (2022/23). They differ most in pupils on roll: 200, 420 and 310 (2022/23). They lie 3 to 6 km apart.',
    );
  });

  it('tells the least and the most of a family, not fifteen figures in a row', () => {
    const family = [1, 2, 3, 4, 5].map(number => withFigures(aPoolSchool(number), { NOR: 200 + number }));
    expect(tellReason(reasonFor(likenessOn(family, primary), family))).toContain(
      'pupils on roll: between 201 and 205 (2022/23)',
    );
  });

  it('says what is not published, and that it was not taken for nought', () => {
    const [first = aPoolSchool(1), ...rest] = trio;
    const gap = [withFigures(first, { PNUMEAL: null }), ...rest];
    expect(tellReason(reasonFor(likenessOn(gap, primary), gap))).toContain(
      'For School 1 no figure is published for pupils with English as an additional language; it counted as unknown, not as zero.',
    );
  });

  it('does not boast of a border that was not crossed', () => {
    const kin = trio.map(school => inTrust(school, 'Oak'));
    expect(tellReason(reasonFor(likenessOn(kin, primary), kin))).toContain(
      'some of them belong to one trust',
    );
  });

  it('keeps every figure with its year and source', () => {
    expect(reason.measures[0]?.figures[0]).toEqual({
      urn: '900001',
      state: 'value',
      value: 104,
      academicYear: '2022/23',
      source: 'sample',
      status: 'final',
    });
    expect(reason.measures.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 3);
  });
});

describe('the proof line', () => {
  it.each([
    [
      { total: 101, lowerBound: 100 },
      'no legal grouping can cost less than 100.0; at most 1.00 % better exists.',
    ],
    [{ total: 100, lowerBound: 100 }, 'proved: no legal grouping costs less.'],
    [{ total: 100, lowerBound: null }, 'how much better a grouping could be is not proved.'],
  ])('of %j', (outcome, words) => {
    expect(tellProof(outcome)).toContain(words);
  });
});
