import {
  codedText,
  pairOf,
  type CodePair,
  type MeetingCodes,
  type SchoolTalk,
} from '@pathways/domain/analysis';
import type { CodeId, ContributionId, PersonId } from '@pathways/domain/shared';
import type {
  CodeInCycle,
  CodingCount,
  CountedTalk,
  GroupUse,
  SpreadCode,
  TalkSought,
} from '../application/counted-talk.queries.js';
import { CodeSpread, usesIn, type SpokenTalk } from './code-spread.js';
import { marksOf, type AlikeCodings, type CountableRow } from './countable-mark.js';
import { Counts, Known } from './counts.js';

type MeetingPlace = Omit<MeetingCodes, 'contributions'>;

/** What of a contribution is in tables. */
interface ToldTalk {
  readonly talk: SchoolTalk;
  readonly place: MeetingPlace;
  readonly meetings: readonly CodePair[];
}

/** What one contribution adds, so that it can be taken off again. `spoken` is null: it is in no theme; `told`: in no table. */
interface Added {
  readonly codings: readonly AlikeCodings[];
  readonly spoken: SpokenTalk | null;
  readonly told: ToldTalk | null;
}

const bears = ({ spoken, told }: Added, [one, other]: TalkSought['codes']): boolean => {
  if (other === undefined) return spoken?.passages.has(one) ?? false;
  const [lesser, greater] = pairOf(one, other);
  return told !== null && told.meetings.some(([first, second]) => first === lesser && second === greater);
};

const keyOf = ({ urn, cycle, month }: SchoolTalk): string => `${urn} ${cycle} ${month}`;

/** Sums over all contributions of a programme that were put in; one that changed is put in again and counts once. */
export class RunningTally {
  private readonly added = new Map<ContributionId, Added>();
  private readonly known = {
    codings: new Known<AlikeCodings>(),
    talks: new Known<SchoolTalk>(),
    places: new Known<MeetingPlace>(),
  };
  private readonly talks = new Counts<SchoolTalk>();
  private readonly codings = new Counts<AlikeCodings>();
  private readonly passages = new Map<CodeId, Counts<SchoolTalk>>();
  private readonly meetings = new Map<string, Counts<MeetingPlace>>();
  private readonly groups = new CodeSpread();
  private answer: CountedTalk | null = null;

  /** Takes the contributions off and puts in what there is of them now. */
  renew(contributions: readonly ContributionId[], rows: readonly CountableRow[]): void {
    for (const id of contributions) {
      const before = this.added.get(id);
      if (before) this.count(before, -1);
      this.added.delete(id);
    }
    for (const row of rows) {
      const added = this.addedBy(row);
      this.count(added, 1);
      this.added.set(row.id, added);
    }
    if (contributions.length > 0) this.answer = null;
  }

  /** As it stands now: what is put in later does not change the answer. */
  talk(): CountedTalk {
    return (this.answer ??= this.told());
  }

  spread(): readonly SpreadCode[] {
    return this.groups.all();
  }

  uses(codes: readonly CodeInCycle[]): readonly GroupUse[] {
    return usesIn(
      [...this.added.values()].flatMap(({ spoken }) => spoken ?? []),
      codes,
    );
  }

  /** The latest contributions in tables that are sought. */
  latest({ codes, rooms, isIn }: TalkSought, atMost: number): readonly ContributionId[] {
    const found: { readonly id: ContributionId; readonly saidAt: number }[] = [];
    for (const [id, added] of this.added) {
      const { spoken, told } = added;
      if (spoken && told && rooms.has(spoken.place.group) && bears(added, codes) && isIn(told.talk))
        found.push({ id, saidAt: spoken.saidAt });
    }
    return found
      .sort((one, other) => other.saidAt - one.saidAt)
      .slice(0, atMost)
      .map(({ id }) => id);
  }

  /** All codings, but for those by others of what the viewer codes blind. */
  codingsFor(viewer: PersonId, blind: readonly ContributionId[]): readonly CodingCount[] {
    const unseen = new Counts<AlikeCodings>();
    for (const id of blind)
      for (const coding of this.added.get(id)?.codings ?? [])
        if (coding.codedBy !== viewer) unseen.add(coding, 1);
    return this.codings
      .all()
      .map(([coding, codings]) => ({ ...coding, codings: codings - unseen.of(coding) }))
      .filter(({ codings }) => codings > 0);
  }

  private addedBy(row: CountableRow): Added {
    const marks = marksOf(row, this.known.codings);
    const codings = marks.map(({ coding }) => coding);
    const { urn, cycle, month, group, saidAt, isOpenToAll } = row;
    if (!isOpenToAll) return { codings, spoken: null, told: null };
    const { passages, meetings } = codedText(marks.map(({ stretch }) => stretch));
    const spoken = { place: this.groups.placeOf(cycle, group), saidAt, passages };
    if (urn === null) return { codings, spoken, told: null };
    return {
      codings,
      spoken,
      told: {
        talk: this.known.talks.of(keyOf({ urn, cycle, month }), () => ({ urn, cycle, month })),
        place: this.known.places.of(`${urn} ${cycle}`, () => ({ urn, cycle })),
        meetings,
      },
    };
  }

  private count({ codings, spoken, told }: Added, times: 1 | -1): void {
    for (const coding of codings) this.codings.add(coding, times);
    if (spoken) this.groups.count(spoken, times);
    if (!spoken || !told) return;
    this.talks.add(told.talk, times);
    for (const [code, passages] of spoken.passages)
      countsUnder(this.passages, code).add(told.talk, times * passages);
    for (const codes of told.meetings) countsUnder(this.meetings, codes.join()).add(told.place, times);
  }

  private told(): CountedTalk {
    const coded = listed(this.passages, (talk, passages) => ({ ...talk, passages }));
    const met = listed(this.meetings, (place, contributions) => ({ ...place, contributions }));
    const used = new Set(this.codings.all().map(([{ countedAs }]) => countedAs));
    return {
      months: this.talks
        .all()
        .map(([talk]) => talk)
        .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
      isUsed: code => used.has(code),
      coded: code => coded.get(code) ?? [],
      meetings: codes => met.get(pairOf(...codes).join()) ?? [],
    };
  }
}

function countsUnder<Key, Of extends object>(counts: Map<Key, Counts<Of>>, key: Key): Counts<Of> {
  const found = counts.get(key) ?? new Counts<Of>();
  counts.set(key, found);
  return found;
}

const listed = <Key, Of extends object, Line>(
  counts: ReadonlyMap<Key, Counts<Of>>,
  line: (of: Of, count: number) => Line,
): ReadonlyMap<Key, readonly Line[]> =>
  new Map([...counts].map(([key, each]) => [key, each.all().map(([of, count]) => line(of, count))]));
