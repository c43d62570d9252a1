import { pseudonymOfPerson } from '@pathways/domain/discussions';
import type { PersonId } from '@pathways/domain/shared';
import type { NoticeView } from '../application/notice.queries.js';

export interface NoticeLineRow extends NoticeView {
  readonly by: PersonId | null;
  /** The order in which people are lettered in that room, for a researcher; null for everybody else. */
  readonly authors: readonly PersonId[] | null;
}

export function toNoticeView({ by, authors, ...row }: NoticeLineRow): NoticeView {
  if (authors === null || by === null) return row;
  const place = authors.indexOf(by);
  return { ...row, byName: place < 0 ? null : pseudonymOfPerson(place) };
}
