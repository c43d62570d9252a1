import { academicYearIn, readAcademicYear } from './academic-year.js';

describe('an academic year', () => {
  it.each([
    ['2024/25', '2024/25'],
    ['2024-25', '2024/25'],
    ['202425', '2024/25'],
    ['2022-2023', '2022/23'],
    ['2099/00', '2099/00'],
    ['2024/26', null],
    ['1998/99', null],
    ['2024', null],
    ['', null],
  ])('%p is read as %p', (text, year) => {
    expect(readAcademicYear(text)).toBe(year);
  });

  it.each([
    ['ks2-greater-manchester-2018-19.csv', '2018/19'],
    ['2022-2023_england_census.csv', '2022/23'],
    ['edubasealldata20231116.csv', null],
    ['dfe-similar-schools-values-primary-2026.csv', null],
    ['england_ks4final.csv', null],
  ])('in the file name %p is %p', (fileName, year) => {
    expect(academicYearIn(fileName)).toBe(year);
  });
});
