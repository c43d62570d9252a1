import { apartFromContext, middleOfContext, type ToldContext } from '@pathways/domain/library';
import type { DisadvantageBand, SizeBand } from '@pathways/domain/practices';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { SchoolBesideRegister } from '../application/library-register.js';
import type { ContextPlaces } from './shelf-list.js';

const list = <Value extends string>(part: string | undefined): Value[] =>
  part ? (part.split(';') as Value[]) : [];

/** A context key of the shelf, read back. */
export function toldIn(key: string): ToldContext {
  const [phases, sizes, disadvantage] = key.split('|');
  return {
    phases: list<SchoolPhase>(phases),
    sizeBands: list<SizeBand>(sizes),
    disadvantageBands: list<DisadvantageBand>(disadvantage),
  };
}

function middleFor(key: string, { register, likeness, middles }: SchoolBesideRegister) {
  const known = middles.get(key);
  if (known !== undefined) return known;
  const middle = middleOfContext(likeness, register, toldIn(key));
  middles.set(key, middle);
  return middle;
}

/** Each context's place in the order of likeness; those that are equally near to a thousandth share one. */
export function placesOf(beside: SchoolBesideRegister, keys: readonly string[]): ContextPlaces {
  const measured = keys.flatMap(key => {
    const middle = middleFor(key, beside);
    if (!middle) return [];
    return [
      { key, apart: Math.round(apartFromContext(beside.likeness, beside.subject, middle) * 1_000) / 1_000 },
    ];
  });
  return new Map(measured.map(({ key, apart }) => [key, { place: Math.round(apart * 1_000), apart }]));
}
