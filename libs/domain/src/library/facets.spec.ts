import { facetOffer, orderedCounts } from './facets.js';

describe('the counts of a facet', () => {
  it('stand in the facet’s own order, without what would leave nothing', () => {
    const counts = [
      { value: 'secondary', count: 3 },
      { value: 'primary', count: 2 },
      { value: 'special', count: 0 },
    ];
    expect(orderedCounts('phase', counts).map(({ value }) => value)).toEqual(['primary', 'secondary']);
  });

  it('say of confidence how many practices have at least each level', () => {
    const counts = [
      { value: '0', count: 9 },
      { value: '1', count: 4 },
      { value: '3', count: 2 },
    ];
    expect(orderedCounts('confidence', counts)).toEqual([
      { value: '1', count: 6 },
      { value: '2', count: 2 },
      { value: '3', count: 2 },
    ]);
  });

  it('offer the commonest themes, at most a dozen', () => {
    const counts = Array.from({ length: 30 }, (_, place) => ({ value: `theme ${place}`, count: place }));
    const offered = orderedCounts('theme', counts);
    expect(offered).toHaveLength(facetOffer);
    expect(offered[0]).toEqual({ value: 'theme 29', count: 29 });
  });
});
