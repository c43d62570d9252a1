import { isPupilNumber } from './pupil-number.js';

describe('a Unique Pupil Number', () => {
  it.each([
    ['is known by its check letter (the example of python-stdnum, stdnum.gb.upn)', 'B801200005001', true],
    ['may be written in small letters', 'b801200005001', true],
    ['may be a temporary one, with a letter at the end', 'A80120000501A', true],
    ['is refused with a wrong check letter', 'A801200005001', false],
    ['has only digits in the middle', 'X80120000A001', false],
    ['never has I, O or S for its check letter', 'I801200005001', false],
    ['has thirteen characters', 'B80120000500', false],
  ])('%s', (_, written, expected) => expect(isPupilNumber(written)).toBe(expected));
});
