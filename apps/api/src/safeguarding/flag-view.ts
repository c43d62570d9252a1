import {
  flagWords,
  isOpen,
  type FlagClause,
  type FlagId,
  type FlagOutcome,
} from '@pathways/domain/safeguarding';
import type { PersonId, Role } from '@pathways/domain/shared';

export interface FlagView {
  readonly id: FlagId;
  readonly clause: FlagClause;
  readonly title: string;
  /** Null where people are letters to the one who looks. */
  readonly raisedBy: string | null;
  readonly isViewers: boolean;
  readonly raisedAt: Date;
  readonly hides: boolean;
  readonly rewordAskedAt: Date | null;
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
  readonly outcome: FlagOutcome | null;
  /** Why it was settled so, or why the author is asked. */
  readonly because: string | null;
  readonly viewerCanTakeBack: boolean;
}

/** That somebody opened hidden words. */
export interface HiddenWordsReadingView {
  readonly readBy: string | null;
  readonly role: Role;
  readonly because: string;
  readonly readAt: Date;
}

export interface FlagColumns {
  readonly flags:
    | readonly {
        id: FlagId;
        clause: FlagClause;
        hides: boolean;
        byId: PersonId;
        by: string;
        at: string;
        rewordAt: string | null;
        rewordBy: string | null;
        rewordBecause: string | null;
        settledAt: string | null;
        settledBy: string | null;
        outcome: FlagOutcome | null;
        because: string | null;
      }[]
    | null;
  readonly word_readings: readonly { by: string; role: Role; because: string; at: string }[] | null;
}

/** Of the contribution `c`: null for almost all of them. */
export const flagsOf = `
  (select json_agg(json_build_object('id', f.id, 'clause', f.clause, 'hides', f.hides, 'byId', f.raised_by, 'by', fp.name,
      'at', f.raised_at, 'rewordAt', f.reword_asked_at, 'rewordBy', fw.name, 'rewordBecause', f.reword_because,
      'settledAt', f.settled_at, 'settledBy', fs.name, 'outcome', f.outcome, 'because', f.because) order by f.raised_at, f.id)
    from flag f join person fp on fp.id = f.raised_by left join person fs on fs.id = f.settled_by
      left join person fw on fw.id = f.reword_asked_by
    where f.contribution_id = c.id)`;

export const readingsOf = `
  (select json_agg(json_build_object('by', hp.name, 'role', h.role, 'because', h.because, 'at', h.read_at)
      order by h.read_at, h.id)
    from hidden_words_reading h join person hp on hp.id = h.person_id where h.contribution_id = c.id)`;

/** Who looks, and whether people are letters to them. */
export interface FlagViewer {
  readonly person: PersonId;
  readonly seesNames: boolean;
}

const titleOf = (clause: FlagClause): string =>
  flagWords.find(words => words.clause === clause)?.title ?? clause;
const dateOf = (at: string | null): Date | null => (at === null ? null : new Date(at));

export const flagsSeen = ({ person, seesNames }: FlagViewer, { flags }: FlagColumns): FlagView[] =>
  (flags ?? []).map(flag => ({
    id: flag.id,
    clause: flag.clause,
    title: titleOf(flag.clause),
    raisedBy: seesNames ? flag.by : null,
    isViewers: flag.byId === person,
    raisedAt: new Date(flag.at),
    hides: flag.hides,
    rewordAskedAt: dateOf(flag.rewordAt),
    settledAt: dateOf(flag.settledAt),
    settledBy: seesNames ? (flag.settledBy ?? flag.rewordBy) : null,
    outcome: flag.outcome,
    because: flag.because ?? flag.rewordBecause,
    viewerCanTakeBack: flag.byId === person && isOpen({ settledAt: dateOf(flag.settledAt) }),
  }));

export const readingsSeen = (
  { seesNames }: FlagViewer,
  { word_readings: readings }: FlagColumns,
): HiddenWordsReadingView[] =>
  (readings ?? []).map(({ by, role, because, at }) => ({
    readBy: seesNames ? by : null,
    role,
    because,
    readAt: new Date(at),
  }));
