import type { AuthorityCode, Urn } from '../shared/index.js';
import { compareSchools, hasMoved } from './compare-schools.js';
import type { RegisteredSchool } from './school-line.js';

const before: RegisteredSchool = {
  urn: '900001' as Urn,
  name: 'Larkfield',
  phase: 'primary',
  typeName: 'Community school',
  status: 'Open',
  laCode: '9A1' as AuthorityCode,
  laName: 'Northmoor',
  trust: { uid: '1', name: 'One' },
  town: 'Northmoor',
  postcode: null,
  easting: null,
  northing: null,
  gender: 'Mixed',
  religiousCharacter: null,
  pupils: 210,
  closedOn: null,
};

const changed = (facts: Partial<RegisteredSchool>) => compareSchools(before, { ...before, ...facts });

describe('a newer register', () => {
  it('says of a school that it is new, or as it was', () => {
    expect(compareSchools(undefined, before)).toBe('new');
    expect(changed({})).toBe('unchanged');
  });

  it('does not call a renamed trust or authority a change of the school', () => {
    expect(changed({ trust: { uid: '1', name: 'ONE TRUST' }, laName: 'North Moor' })).toBe('unchanged');
  });

  it.each<[string, Partial<RegisteredSchool>, object, boolean]>([
    ['more pupils', { pupils: 220 }, { field: 'pupils', before: '210', after: '220' }, false],
    ['a figure that is gone', { pupils: null }, { field: 'pupils', before: '210', after: 'nothing' }, false],
    [
      'another trust',
      { trust: { uid: '2', name: 'Two' } },
      { field: 'trust', before: 'One', after: 'Two' },
      true,
    ],
    ['no trust', { trust: null }, { field: 'trust', before: 'One', after: 'nothing' }, true],
    [
      'another authority',
      { laCode: '9A2' as AuthorityCode },
      { field: 'local authority', before: '9A1', after: '9A2' },
      true,
    ],
    ['another phase', { phase: 'special' }, { field: 'phase', before: 'primary', after: 'special' }, true],
  ])('says of %s what it was and is, and whether the school moved', (_, facts, difference, moved) => {
    const differences = changed(facts);
    expect(differences).toEqual([difference]);
    expect(typeof differences !== 'string' && hasMoved(differences)).toBe(moved);
  });
});
