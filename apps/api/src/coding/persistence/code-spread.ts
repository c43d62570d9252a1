import type { CodeId, CycleId, GroupId } from '@pathways/domain/shared';
import type { CodeInCycle, GroupUse, SpreadCode } from '../application/counted-talk.queries.js';
import { Counts, Known } from './counts.js';

interface SpokenPlace {
  readonly cycle: CycleId;
  readonly group: GroupId;
}

/** What of a contribution themes rest on, whoever said it. */
export interface SpokenTalk {
  readonly place: SpokenPlace;
  /** Milliseconds since 1970. */
  readonly saidAt: number;
  readonly passages: ReadonlyMap<CodeId, number>;
}

const keyOf = (code: CodeId, cycle: CycleId): string => `${code} ${cycle}`;

/** Which groups use a code within a cycle, as sums of contributions. */
export class CodeSpread {
  private readonly places = new Known<SpokenPlace>();
  private readonly used = new Map<CodeId, Counts<SpokenPlace>>();

  placeOf(cycle: CycleId, group: GroupId): SpokenPlace {
    return this.places.of(`${cycle} ${group}`, () => ({ cycle, group }));
  }

  count({ place, passages }: SpokenTalk, times: 1 | -1): void {
    for (const code of passages.keys()) {
      const counts = this.used.get(code) ?? new Counts<SpokenPlace>();
      this.used.set(code, counts);
      counts.add(place, times);
    }
  }

  all(): readonly SpreadCode[] {
    const found = new Map<string, { code: CodeId; cycle: CycleId; groups: GroupId[] }>();
    for (const [code, counts] of this.used)
      for (const [{ cycle, group }] of counts.all()) {
        const key = keyOf(code, cycle);
        const spread = found.get(key) ?? { code, cycle, groups: [] };
        found.set(key, spread);
        spread.groups.push(group);
      }
    return [...found.values()];
  }
}

interface Span {
  first: number;
  last: number;
}

/** Since when the groups use each code within its cycle, the earliest first. */
export function usesIn(talks: Iterable<SpokenTalk>, asked: readonly CodeInCycle[]): readonly GroupUse[] {
  const found = new Map<CodeId, Map<SpokenPlace, Span>>();
  for (const { code } of asked) found.set(code, new Map());
  for (const { place, saidAt, passages } of talks)
    for (const code of passages.keys()) {
      const spans = found.get(code);
      const span = spans?.get(place);
      if (!span) spans?.set(place, { first: saidAt, last: saidAt });
      else if (saidAt < span.first) span.first = saidAt;
      else if (saidAt > span.last) span.last = saidAt;
    }
  const sought = new Set(asked.map(({ code, cycle }) => keyOf(code, cycle)));
  return [...found]
    .flatMap(([code, spans]) => [...spans].map(([place, span]) => ({ code, ...place, ...span })))
    .filter(({ code, cycle }) => sought.has(keyOf(code, cycle)))
    .sort((one, other) => one.first - other.first || (one.group < other.group ? -1 : 1))
    .map(({ first, last, ...use }) => ({
      ...use,
      firstSaidAt: new Date(first),
      lastSaidAt: new Date(last),
    }));
}
