import { decimalsOf } from './decimals.js';
import type { GroupReason, ReasonMeasure } from './group-reason.js';

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];
const inWords = (count: number): string => numberWords[count] ?? String(count);

/** "a", "a and b", "a, b and c" */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** From so many schools on, nobody reads the figures one by one. */
const manySchools = 5;

/** "104, 104 and 103"; for a family the least and the most: "between 98 and 104". */
function valuesInWords({ figures: all, unit }: ReasonMeasure, values: readonly string[]): string {
  const known = all.flatMap(({ value }) => value ?? []);
  if (all.length < manySchools || known.length === 0) return listed(values);
  const digits = decimalsOf[unit];
  const [least, most] = [Math.min(...known).toFixed(digits), Math.max(...known).toFixed(digits)];
  return least === most ? least : `between ${least} and ${most}`;
}

function figures(measure: ReasonMeasure): string {
  const digits = decimalsOf[measure.unit];
  const values = measure.figures.map(({ value }) => (value === null ? 'not known' : value.toFixed(digits)));
  const years = [...new Set(measure.figures.flatMap(({ academicYear }) => academicYear ?? []))];
  return `${valuesInWords(measure, values)}${measure.unit === '%' ? ' per cent' : ''} (${listed(years)})`;
}

const isKnown = (measure: ReasonMeasure): boolean => measure.figures.every(({ value }) => value !== null);

/** How far the schools are apart on one measure, whatever its weight. */
const apartness = (measure: ReasonMeasure): number => measure.share / measure.weight;

function bordersSentence({ schools, phase }: GroupReason): string {
  const authorities = new Set(schools.map(({ authority }) => authority)).size;
  const who = listed(schools.map(({ name, authority }) => `${name} (${authority})`));
  const trusts = schools.flatMap(({ trust }) => trust ?? []);
  const crossed = new Set(trusts).size === trusts.length;
  const trustWords = crossed ? 'no two of them belong to one trust' : 'some of them belong to one trust';
  return `${who} are ${inWords(schools.length)} ${phase} schools in ${inWords(authorities)} ${authorities === 1 ? 'local authority' : 'local authorities'}, and ${trustWords}.`;
}

function likenessSentences({ measures }: GroupReason): string[] {
  const known = measures.filter(isKnown).sort((one, other) => apartness(one) - apartness(other));
  const [first, second] = known;
  if (!first) return [];
  const alike = [first, ...(second ? [second] : [])].map(measure => `${measure.phrase}: ${figures(measure)}`);
  const most = known.length > 2 ? known.at(-1) : undefined;
  return [
    `They are closest in ${alike.join(', and in ')}.`,
    ...(most ? [`They differ most in ${most.phrase}: ${figures(most)}.`] : []),
  ];
}

function distanceSentence({ distances }: GroupReason): string[] {
  const known = distances.flatMap(({ kilometres }) => kilometres ?? []);
  if (known.length === 0) return [];
  const [nearest, farthest] = [Math.round(Math.min(...known)), Math.round(Math.max(...known))];
  return [`They lie ${nearest === farthest ? nearest : `${nearest} to ${farthest}`} km apart.`];
}

function unknownSentences({ measures, schools }: GroupReason): string[] {
  const phrasesOf = new Map<string, string[]>();
  for (const measure of measures.filter(each => !isKnown(each))) {
    const without = measure.figures.filter(({ value }) => value === null).map(({ urn }) => urn);
    const names = listed(schools.filter(({ urn }) => without.includes(urn)).map(({ name }) => name));
    phrasesOf.set(names, [...(phrasesOf.get(names) ?? []), measure.phrase]);
  }
  return [...phrasesOf].map(
    ([names, phrases]) =>
      `For ${names} no figure is published for ${listed(phrases)}; it counted as unknown, not as zero.`,
  );
}

/** The reason as one paragraph that a head could be sent: plain words, every figure with its year. */
export const tellReason = (reason: GroupReason): string =>
  [
    bordersSentence(reason),
    ...likenessSentences(reason),
    ...distanceSentence(reason),
    ...unknownSentences(reason),
  ].join(' ');
