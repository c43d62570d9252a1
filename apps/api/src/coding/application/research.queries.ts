import type { GroupId, ProgrammeId, SignedIn } from '@pathways/domain/shared';

export interface ResearchGroupView {
  readonly id: GroupId;
  readonly name: string;
  /** Contributions that may be coded. */
  readonly contributions: number;
  readonly passages: number;
  readonly lastSaidAt: Date | null;
}

/** What a researcher has to do in one programme. */
export interface ResearchDeskView {
  readonly id: ProgrammeId;
  readonly programmeName: string;
  readonly codes: number;
  readonly memos: number;
  /** Groups whose charter lets research in, those with the newest talk first. */
  readonly rooms: ResearchGroupView[];
}

export abstract class ResearchQueries {
  abstract desks(actor: SignedIn): Promise<ResearchDeskView[]>;
  abstract pseudonyms(actor: SignedIn, programme: ProgrammeId): Promise<string[] | null>;
}
