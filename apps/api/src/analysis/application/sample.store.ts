import type { SampleChoice, SampleFacts, SampleGround, SampleId } from '@pathways/domain/analysis';
import type {
  ContributionId,
  GroupId,
  PersonId,
  ProgrammeId,
  SectionId,
  SignedIn,
} from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** Which talk a set is drawn from. What is empty does not narrow it. */
export interface SampleSource {
  readonly groups: readonly GroupId[];
  readonly sections: readonly SectionId[];
  readonly phases: readonly string[];
  /** Only what nobody has coded yet. */
  readonly uncodedOnly: boolean;
}

export interface NewSample {
  readonly programme: ProgrammeId;
  readonly clientId: string;
  readonly name: string;
  readonly lead: PersonId;
  readonly coders: readonly PersonId[];
  readonly choice: SampleChoice;
  readonly drawnFrom: string;
  readonly contributions: readonly ContributionId[];
}

export abstract class SampleStore {
  /** What this person began under this client id; null when they have not. */
  abstract begun(work: Work, lead: PersonId, clientId: string): Promise<SampleId | null>;
  /** The talk that the actor may draw from, and the programme's researchers. */
  abstract ground(
    work: Work,
    actor: SignedIn,
    of: { programme: ProgrammeId; source: SampleSource },
  ): Promise<SampleGround>;
  abstract add(work: Work, sample: NewSample): Promise<SampleId>;
  /** Locked: two coders who finish at once see each other. */
  abstract hold(work: Work, sample: SampleId): Promise<SampleFacts | null>;
  abstract finish(work: Work, sample: SampleId, coder: PersonId): Promise<void>;
  abstract open(work: Work, sample: SampleId, because: string | null): Promise<void>;
}
