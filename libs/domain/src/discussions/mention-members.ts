import { accept, refuse, type PersonId, type Result } from '../shared/index.js';
import type { TalkDocument } from './talk-document.js';
import { mentionsIn, withLabels } from './talk-parts.js';

/** The people who may be spoken to by name in a room, with their names as they are now. */
export type MentionedPeople = ReadonlyMap<PersonId, string>;

export interface MentionNotMember {
  readonly kind: 'MentionNotMember';
  /** As the sender called them. */
  readonly label: string;
}

/**
 * Only members of the room are mentioned, under their own names whatever the sender wrote. An edit keeps those who stood
 * there `before`: a colleague who left meanwhile does not make one's own words uneditable.
 */
export function mentionMembers(
  document: TalkDocument,
  people: MentionedPeople,
  before: TalkDocument | null = null,
): Result<TalkDocument, MentionNotMember> {
  const stood = labelsIn(before);
  const wrong = mentionsIn(document).find(id => !people.has(id) && !stood.has(id));
  if (wrong !== undefined) {
    return refuse({ kind: 'MentionNotMember', label: labelsIn(document).get(wrong) ?? '' });
  }
  return accept(
    withLabels(document, ({ attrs }) => people.get(attrs.id) ?? stood.get(attrs.id) ?? attrs.label),
  );
}

function labelsIn(document: TalkDocument | null): Map<PersonId, string> {
  const labels = new Map<PersonId, string>();
  if (document) {
    withLabels(document, ({ attrs }) => {
      labels.set(attrs.id, attrs.label);
      return attrs.label;
    });
  }
  return labels;
}
