import fc from 'fast-check';
import { familyGraph, familyGraphs } from './family-graph.js';
import { familyMeasuresFor, type FamilyMeasure } from './family-measures.js';
import { aFigure, schoolsUpTo, urnOf } from './testing/figures.builder.js';
import { tellPoint, tellYears } from './tell-point.js';

const measureOf = (phase: 'primary' | 'secondary', code: string): FamilyMeasure => {
  const found = familyMeasuresFor(phase).find(measure => measure.code === code);
  if (!found) throw new Error(`Families of ${phase} schools have no ${code}.`);
  return found;
};
const attainment = measureOf('secondary', 'ATT8SCR');
const disadvantaged = measureOf('secondary', 'ATT8SCR_FSM6CLA1A');
const eightOver = (number: number, ...cells: (number | 'suppressed' | 'not held')[]) =>
  cells.map((cell, at) => aFigure(number, 'ATT8SCR', ['2022/23', '2023/24', '2024/25'][at] ?? '', cell));

describe('the family graph', () => {
  const figures = [
    ...eightOver(1, 40, 42, 43.5),
    ...eightOver(2, 50, 49, 49),
    ...eightOver(3, 45, 'suppressed', 48),
    ...eightOver(4, 'suppressed', 44, 44),
  ];
  const graph = familyGraph(attainment, schoolsUpTo(5), figures);

  it('has every school, with a point where both years are published', () => {
    expect(graph.points.map(({ urn, change }) => [urn, change])).toEqual([
      [urnOf(1), 3.5],
      [urnOf(2), -1],
      [urnOf(3), 3],
      [urnOf(4), null],
      [urnOf(5), null],
    ]);
    expect(graph.years).toEqual({ level: '2024/25', since: '2022/23', counted: 3, missing: [] });
  });

  it('has its cross-hairs at the means of the schools with a point', () => {
    expect(graph.centre.schools).toBe(3);
    expect(graph.centre.level).toBeCloseTo((43.5 + 49 + 48) / 3);
    expect(graph.centre.change).toBeCloseTo((3.5 - 1 + 3) / 3);
  });

  it('tells the spread and the best in family, and no order', () => {
    expect(graph.levels).toMatchObject({ schools: 4, least: 43.5, most: 49, best: [urnOf(2)] });
    expect(graph.changes).toMatchObject({ schools: 3, best: [urnOf(1)] });
    expect(graph.points.map(({ name }) => name)).toEqual([...graph.points.map(({ name }) => name)].sort());
  });

  it('leaves gaps in a trend open', () => {
    const [, , third] = graph.points;
    expect(third?.trend.map(({ state }) => state)).toEqual(['value', 'suppressed', 'value']);
  });

  it('says each point in one sentence', () => {
    expect(graph.points.map(point => tellPoint(graph, point))).toEqual([
      'School 01: Attainment 8, 2024/25: 43.5 points, up 3.5 points since 2022/23.',
      'School 02: Attainment 8, 2024/25: 49.0 points, down 1.0 points since 2022/23.',
      'School 03: Attainment 8, 2024/25: 48.0 points, up 3.0 points since 2022/23.',
      'School 04: Attainment 8, 2024/25: 44.0 points; no improvement, since 2022/23 is suppressed by the publisher.',
      'School 05: Attainment 8, 2024/25: not published.',
    ]);
  });

  it('has every year on its line, those without a figure too', () => {
    const long = familyGraph(attainment, schoolsUpTo(1), [
      aFigure(1, 'ATT8SCR', '2018/19', 40),
      ...eightOver(1, 41, 42, 43),
    ]);
    expect(long.allYears).toHaveLength(7);
    expect(long.points[0]?.trend.map(({ state }) => state).slice(1, 4)).toEqual(
      Array.from({ length: 3 }, () => 'not held'),
    );
  });
});

describe('what a family is told of its years', () => {
  it('is that key stage 2 has two, and which one is missing', () => {
    const [overall] = familyGraphs('primary', schoolsUpTo(1), [
      aFigure(1, 'PTRWM_EXP', '2023/24', 60),
      aFigure(1, 'PTRWM_EXP', '2024/25', 64),
    ]);
    expect(overall && tellYears(overall)).toContain(
      'Improvement is the figure of 2024/25 less the figure of 2023/24: two school years, one step. Of the three years that improvement should cover, 2022/23 is missing.',
    );
    expect(overall && tellYears(overall)).toContain('another measure');
  });

  it('is that there is nothing, where nothing is published', () => {
    const [overall] = familyGraphs('secondary', schoolsUpTo(1), []);
    expect(overall && tellYears(overall)).toContain('No school of this family has a published figure.');
    expect(familyGraphs('nursery', schoolsUpTo(1), [])).toEqual([]);
  });
});

describe('a sub-group', () => {
  const school = (number: number, whole: number, first: number | 'not held', second: number) => [
    aFigure(number, 'ATT8SCR', '2022/23', whole),
    aFigure(number, 'ATT8SCR_FSM6CLA1A', '2022/23', first),
    aFigure(number, 'ATT8SCR_NFSM6CLA1A', '2022/23', second),
    aFigure(number, 'PTFSM6CLA1A', '2022/23', 10),
  ];

  it('withholds the other pupils’ figure where that of the disadvantaged is hidden', () => {
    const figures = [...school(1, 46, 38, 47), ...school(2, 46, 'not held', 47)];
    const others = familyGraph(measureOf('secondary', 'ATT8SCR_NFSM6CLA1A'), schoolsUpTo(2), figures);
    expect(others.points.map(({ level }) => level?.state)).toEqual(['value', 'withheld']);
    expect(others.points.map(({ level }) => level?.value)).toEqual([47, null]);
    expect(others.points.map(({ beside }) => beside?.value)).toEqual([38, null]);
    expect(others.besideTitle).toBe('Disadvantaged pupils');
  });

  it('gives the same graph whatever a hidden figure is', () => {
    const seen = school(1, 46, 38, 47).concat(school(2, 50, 40, 51), school(3, 44, 30, 46));
    const graphWith = (hidden: number) =>
      familyGraph(disadvantaged, schoolsUpTo(4), [
        ...seen,
        aFigure(4, 'ATT8SCR', '2022/23', 'suppressed'),
        ...school(4, 0, hidden, 45).slice(1),
      ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), hidden => {
        expect(graphWith(hidden)).toEqual(graphWith(33));
      }),
    );
  });

  it('has no mean and no spread of two schools', () => {
    const two = familyGraph(disadvantaged, schoolsUpTo(2), [
      ...school(1, 46, 38, 47),
      ...school(2, 50, 40, 51),
    ]);
    expect(two.centre).toEqual({ level: null, change: null, schools: 0 });
    expect(two.levels).toBeNull();
  });
});
