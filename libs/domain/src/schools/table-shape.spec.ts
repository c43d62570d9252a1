import { checkHeader, dayIn } from './table-shape.js';

describe('a header', () => {
  it.each([
    [['URN', 'NAME'], ['URN'], { ok: true }],
    [['URN', 'NAME', 'URN'], ['URN'], { refusal: { kind: 'DoubledColumn', column: 'URN' } }],
    [['urn'], ['URN'], { refusal: { kind: 'MissingColumn', column: 'URN' } }],
    [['URN', '', ''], ['URN'], { ok: true }],
  ])('of %j against %j', (header, required, expected) => {
    expect(checkHeader(header, required)).toMatchObject(expected);
  });
});

describe('the day that a file is of', () => {
  it.each([
    ['edubasealldata20231116.csv', '2023-11-16'],
    ['register-2023-11-16.csv', '2023-11-16'],
    ['gias-greater-manchester.csv', null],
    ['edubasealldata20231331.csv', null],
    ['ks2-2018-19.csv', null],
  ])('%s says %s', (fileName, day) => {
    expect(dayIn(fileName)).toBe(day);
  });
});
