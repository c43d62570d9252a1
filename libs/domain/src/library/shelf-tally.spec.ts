import fc from 'fast-check';
import { facetValues, libraryFacets, orderedCounts, type ChosenFacets, type LibraryFacet } from './facets.js';
import { standingAt, facetTableOf, tally, type CountedPractice } from './shelf-tally.js';

const free = ['talk', 'reading', 'presence'];
const valuesOf = (facet: LibraryFacet) => (facetValues[facet] ?? free).slice(0, 4);

const practices = fc
  .array(
    fc.record(
      Object.fromEntries(
        libraryFacets.map(facet => [
          facet,
          facet === 'confidence'
            ? fc.constantFrom(['0'], ['1'], ['3'])
            : fc.subarray([...valuesOf(facet)], { maxLength: 2 }),
        ]),
      ) as Record<LibraryFacet, fc.Arbitrary<string[]>>,
    ),
    { maxLength: 12 },
  )
  .map(all => all.map((has, at): CountedPractice => ({ place: 100 + at, has })));

const choices = fc.record(
  Object.fromEntries(libraryFacets.map(facet => [facet, fc.constantFrom(...valuesOf(facet))])) as Record<
    LibraryFacet,
    fc.Arbitrary<string>
  >,
  { requiredKeys: [] },
);

const answers = (facet: LibraryFacet, wanted: string, { has }: CountedPractice) =>
  has[facet].some(value => (facet === 'confidence' ? Number(value) >= Number(wanted) : value === wanted));

const left = (all: readonly CountedPractice[], chosen: ChosenFacets, but?: LibraryFacet) =>
  all.filter(practice =>
    libraryFacets.every(facet => {
      const wanted = chosen[facet];
      return facet === but || wanted === undefined || answers(facet, wanted, practice);
    }),
  );

describe('the tally of the shelf', () => {
  it('counts in one look what counting by hand, facet by facet, counts', () => {
    fc.assert(
      fc.property(practices, choices, fc.option(fc.nat(3)), (all, chosen, rest) => {
        const said = rest === null ? all : all.filter(({ place }) => place % 4 !== rest);
        const shelf = facetTableOf(all);
        const saying = rest === null ? null : standingAt(shelf, [7, ...said.map(({ place }) => place)]);
        const told = tally(shelf, { chosen, saying, most: 5 });
        const found = left(said, chosen);
        expect(told.total).toBe(found.length);
        expect(told.places).toEqual(found.slice(0, 5).map(({ place }) => place));
        for (const facet of libraryFacets) {
          const among = left(said, chosen, facet);
          const values = [...new Set(all.flatMap(({ has }) => has[facet]))];
          const byHand = values.map(value => ({
            value,
            count: among.filter(({ has }) => has[facet].includes(value)).length,
          }));
          expect(told.facets[facet]).toEqual(orderedCounts(facet, byHand));
        }
      }),
    );
  });

  it('finds nothing on an empty shelf, and nothing for a value that no practice has', () => {
    expect(tally(facetTableOf([]), { chosen: {}, saying: null, most: 5 }).total).toBe(0);
    const has = Object.fromEntries(
      libraryFacets.map((facet): [LibraryFacet, string[]] => [facet, []]),
    ) as Record<LibraryFacet, string[]>;
    const shelf = facetTableOf([{ place: 1, has }]);
    expect(tally(shelf, { chosen: { theme: 'talk' }, saying: null, most: 5 }).total).toBe(0);
  });
});
