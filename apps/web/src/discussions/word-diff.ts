import { plainTextOf, type TalkDocument, type TalkMention } from '@pathways/domain/discussions';
import { diffWordsWithSpace } from 'diff';

export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly words: string;
}

const nameOf = ({ attrs }: TalkMention): string => attrs.label;

/** From one wording to the next, word by word, in the order of reading. */
export function wordDiff(before: TalkDocument, after: TalkDocument): DiffPart[] {
  const changes = diffWordsWithSpace(plainTextOf(before, nameOf), plainTextOf(after, nameOf));
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }));
}
