import type { MemoId, MemoSubject } from '@pathways/domain/coding';
import type { CodeId, ExcerptId, GroupId, ProgrammeId, SignedIn } from '@pathways/domain/shared';

export interface MemoRevisionView {
  readonly number: number;
  readonly body: string;
  readonly revisedAt: Date;
}

export interface MemoView {
  readonly id: MemoId;
  readonly kind: MemoSubject['kind'];
  /** Empty while it is out of sight. */
  readonly body: string;
  readonly isHidden: boolean;
  readonly revision: number;
  readonly author: string;
  readonly writtenAt: Date;
  readonly revisedAt: Date;
  /** The quote, the code's name or the school's pseudonym. */
  readonly about: string;
  readonly excerptId: ExcerptId | null;
  readonly codeId: CodeId | null;
  /** The room in which the passage was said. */
  readonly groupId: GroupId | null;
  readonly viewerCanRevise: boolean;
  /** How it read before, the newest first. */
  readonly earlier: MemoRevisionView[];
}

export interface MemoFilter {
  readonly kind?: MemoSubject['kind'] | undefined;
  readonly excerpt?: ExcerptId | undefined;
  readonly code?: CodeId | undefined;
  readonly pseudonym?: string | undefined;
  readonly mine?: boolean | undefined;
  /** Words that the memo holds, whatever their case. */
  readonly words?: string | undefined;
}

export interface MemoPageRequest {
  /** One more than the page holds. */
  readonly limit: number;
  readonly after: { readonly revisedAt: Date; readonly id: MemoId } | null;
}

/** Only for researchers of the programme; about passages only in rooms that they read as researchers. */
export abstract class MemoQueries {
  abstract memos(
    actor: SignedIn,
    programme: ProgrammeId,
    filter: MemoFilter,
    page: MemoPageRequest,
  ): Promise<MemoView[] | null>;
  abstract memo(actor: SignedIn, memo: MemoId): Promise<MemoView | null>;
}
