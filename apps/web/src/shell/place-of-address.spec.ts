import { placeOfAddress } from './place-of-address.js';

const researcher = ['/', '/schools', '/research', '/practices'];

describe('the place that an address belongs to', () => {
  it.each([
    ['/', researcher, '/'],
    ['/schools/school:900001', researcher, '/schools'],
    ['/groups/1/coding', researcher, '/research'],
    ['/programmes/1/codebook', researcher, '/research'],
    ['/programmes/1/codebook/frameworks', researcher, '/research'],
    ['/programmes/1/codebook', [...researcher, '/programmes'], '/research'],
    ['/programmes/1', [...researcher, '/programmes'], '/programmes'],
    ['/programmes/1/memos', ['/', '/programmes'], '/programmes'],
    ['/practices-of-mine', researcher, null],
    ['/groups/1', researcher, null],
    ['/words', ['/', '/consent'], '/consent'],
    ['/consent/words', ['/', '/consent'], '/consent'],
  ])('of %s is found among %j: %s', (address, places, place) => {
    expect(placeOfAddress(address, places)).toBe(place);
  });
});
