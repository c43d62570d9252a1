import { decimalsOf, listed } from '../formation/index.js';
import type { OwnFigure, PlaceDescription } from './describe-place.js';

const words = ['no', 'one', 'two', 'three', 'four', 'five'];
const inWords = (count: number): string => words[count] ?? String(count);

const figure = ({ value, unit, academicYear }: OwnFigure): string =>
  `${value.toFixed(decimalsOf[unit])}${unit === '%' ? ' per cent' : ''}${academicYear ? ` in ${academicYear}` : ''}`;

const withFigure = (own: OwnFigure): string => `${own.phrase} (your school: ${figure(own)})`;

function where({ authorities, unnamedAuthorities, schools }: PlaceDescription): string {
  const others = schools - 1;
  const unnamed =
    unnamedAuthorities === 1 ? 'another authority' : `${inWords(unnamedAuthorities)} other authorities`;
  const places = listed([...authorities, ...(unnamedAuthorities > 0 ? [unnamed] : [])]);
  return `${inWords(others)} other ${others === 1 ? 'school' : 'schools'}, in ${places}`;
}

function distance({ nearestUpTo, farthestUpTo }: PlaceDescription): string[] {
  if (nearestUpTo === null || farthestUpTo === null) return [];
  if (nearestUpTo === farthestUpTo) return [`They are up to ${farthestUpTo} km away in a straight line.`];
  return [
    `The nearest is up to ${nearestUpTo} km away in a straight line, the farthest up to ${farthestUpTo} km.`,
  ];
}

/** The place in sentences for a head: who is not said, what kind of schools is. Each figure is the school's own. */
export function tellPlace(place: PlaceDescription): readonly string[] {
  const kind = place.schools === 4 ? 'quartet' : 'trio';
  const trusts = place.crossesTrusts ? 'No two of you belong to one trust.' : '';
  return [
    `A place in a ${kind} of ${place.phase} schools: yours and ${where(place)}. ${trusts}`.trim(),
    ...(place.closest.length > 0
      ? [`You are closest in ${listed(place.closest.map(withFigure))}.`]
      : ['Little is published about one of the schools, so how alike you are could not be told in figures.']),
    ...(place.farthest ? [`You differ most in ${withFigure(place.farthest)}.`] : []),
    ...distance(place),
  ];
}
