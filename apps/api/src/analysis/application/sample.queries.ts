import type { SampleId } from '@pathways/domain/analysis';
import type {
  ContributionId,
  GroupId,
  PersonId,
  ProgrammeId,
  SectionId,
  SignedIn,
} from '@pathways/domain/shared';

export interface SampleCoderView {
  readonly name: string;
  readonly finishedAt: Date | null;
  readonly isViewer: boolean;
}

/** Where the contributions of a set were said, and how many of them bear a code of the viewer's own. */
export interface SampleRoomView {
  readonly groupId: GroupId;
  readonly groupName: string;
  readonly contributionIds: ContributionId[];
  readonly codedByViewer: number;
}

export interface SampleView {
  readonly id: SampleId;
  readonly name: string;
  readonly programmeId: ProgrammeId;
  readonly programmeName: string;
  readonly leadName: string;
  readonly isDrawn: boolean;
  readonly seed: number | null;
  readonly drawnFrom: string;
  readonly contributions: number;
  readonly startedAt: Date;
  readonly openedAt: Date | null;
  readonly closedBecause: string | null;
  readonly coders: SampleCoderView[];
  readonly rooms: SampleRoomView[];
  readonly viewerCanFinish: boolean;
  readonly viewerCanClose: boolean;
  readonly viewerCanCompare: boolean;
}

/** What a set can be drawn from, for the form. */
export interface SampleChoicesView {
  readonly researchers: { readonly id: PersonId; readonly name: string }[];
  readonly groups: { readonly id: GroupId; readonly name: string; readonly contributions: number }[];
  readonly sections: { readonly id: SectionId; readonly heading: string; readonly contributions: number }[];
  readonly phases: { readonly phase: string; readonly contributions: number }[];
  readonly contributions: number;
  readonly uncoded: number;
}

export abstract class SampleQueries {
  /** A programme's sets for its researchers, the newest first. Null when it is not for them. */
  abstract samples(actor: SignedIn, programme: ProgrammeId): Promise<SampleView[] | null>;
  abstract sample(actor: SignedIn, sample: SampleId): Promise<SampleView | null>;
  abstract choices(actor: SignedIn, programme: ProgrammeId): Promise<SampleChoicesView | null>;
}
