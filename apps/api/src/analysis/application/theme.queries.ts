import type { ThemeId } from '@pathways/domain/analysis';
import type { CodeId, GroupId, ProgrammeId, SignedIn } from '@pathways/domain/shared';

/** A group by its number in the programme: its name is not told here. */
export interface ThemeGroupView {
  readonly label: string;
  readonly firstSaidAt: Date;
  readonly lastSaidAt: Date;
}

export interface IntroductionView {
  readonly note: string;
  readonly suggestedBy: string;
  readonly suggestedAt: Date;
}

export interface ThemeView {
  readonly id: ThemeId;
  readonly codeId: CodeId;
  readonly codeName: string;
  readonly definition: string;
  readonly cycleName: string;
  readonly foundAt: Date;
  readonly groups: ThemeGroupView[];
  /** Groups without a common school, now or before; counted up to the five that an introduction needs. */
  readonly unconnected: number;
  /** Null where the rule for small numbers does not tell them. */
  readonly passages: number | null;
  readonly schools: number | null;
  readonly introduction: IntroductionView | null;
  readonly viewerCanSuggestIntroduction: boolean;
}

/** What a coordinator reads: which groups might meet, and why; nothing that was said. */
export interface SuggestedIntroductionView extends IntroductionView {
  readonly id: ThemeId;
  readonly themeName: string;
  readonly groups: { readonly id: GroupId; readonly name: string }[];
}

export abstract class ThemeQueries {
  /** Themes that still hold, the newest first; for researchers of the programme. */
  abstract themes(actor: SignedIn, programme: ProgrammeId): Promise<ThemeView[] | null>;
  /** For the programme's coordinators. */
  abstract introductions(
    actor: SignedIn,
    programme: ProgrammeId,
  ): Promise<SuggestedIntroductionView[] | null>;
}
