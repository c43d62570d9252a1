import { citationOf } from './citation.js';

describe('a citation', () => {
  it.each([
    [
      {
        title: 'Promoting inclusion and equity in education',
        author: [{ family: 'Ainscow', given: 'Mel' }],
        issued: { 'date-parts': [[2020]] },
        'container-title': 'Nordic Journal of Studies in Educational Policy',
      },
      'Ainscow, M. (2020). Promoting inclusion and equity in education. Nordic Journal of Studies in Educational Policy.',
    ],
    [{ title: 'A report.', author: [{ literal: 'OECD' }], publisher: 'Paris' }, 'OECD. A report. Paris.'],
    [{ title: 'Many', author: ['A', 'B', 'C', 'D'].map(family => ({ family })) }, 'A et al. Many.'],
    [{ title: 'Two', author: [{ family: 'A' }, { family: 'B' }] }, 'A and B. Two.'],
    [{ author: [{ family: 'A' }] }, null],
  ])('is made of what the record has: %#', (record, citation) => {
    expect(citationOf(record)).toBe(citation);
  });
});
