import { faultWords, reportFaults, type ReportPart } from './index.js';

const paragraph = (words: string): ReportPart => ({ kind: 'paragraph', words });

describe('what is found before a report leaves the house', () => {
  it.each([
    ['a placeholder', 'The aims are TBC.', ['placeholder']],
    ['a number without a source', 'Attendance rose by 12 %.', ['number without source']],
    ['nothing, where the source is named', 'Attendance rose by 12 % (source: the schools’ own records).', []],
    ['nothing in plain words', 'Three schools met in the autumn.', []],
  ])('%s', (_, words, kinds) => {
    expect(reportFaults([paragraph(words)]).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('leaves out the method, which is ours, and what schools said', () => {
    expect(
      reportFaults([
        { kind: 'quote', words: 'We are at 90 %.', speaker: 'School K' },
        { kind: 'heading', words: 'Method' },
        paragraph('Shown from 5 to 9, to be confirmed.'),
      ]),
    ).toEqual([]);
  });

  it('says what to do', () => {
    const [fault] = reportFaults([{ kind: 'statement', title: 'Calls home', words: 'It took xx hours.' }]);
    expect(fault && faultWords(fault)).toMatch(/“xx” stands for words still to come/);
  });
});
