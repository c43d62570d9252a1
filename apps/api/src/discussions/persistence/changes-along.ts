import type { Along } from '../application/room.queries.js';
import type { ContributionView, DiscussionView } from '../application/room.views.js';

/** Which contributions of `selectContributions`; $1 the group, $2 its viewer, $3 whether they read unwritten talk. */
export const alongCondition = `d.group_id = $1 and (
  c.discussion_id = any($4::uuid[]) or c.section_id = any($5::uuid[]) or c.parent_id = any($6::uuid[])
  or c.parent_id in (select r.id from contribution r where r.parent_id = any($6::uuid[])))`;

interface Told {
  readonly kind: string;
  readonly contribution: ContributionView | null;
  readonly discussion: DiscussionView | null;
}

/** Null where the changes are the whole of it, as they mostly are. */
export function alongOf(changes: readonly Told[]): Along | null {
  const opened = changes.flatMap(({ kind, discussion }) =>
    discussion && (kind === 'WriteFirstChanged' || (kind === 'RoundClosed' && discussion.writeFirst))
      ? [discussion.id]
      : [],
  );
  const written = changes.flatMap(({ kind, contribution }) =>
    kind === 'ContributionPosted' && contribution?.opensSection ? [contribution.sectionId] : [],
  );
  const moved = changes.flatMap(({ kind, contribution }) =>
    kind === 'ContributionMoved' && contribution ? [contribution.id] : [],
  );
  const along = {
    discussions: [...new Set(opened)],
    sections: [...new Set(written)],
    moved: [...new Set(moved)],
  };
  return opened.length + written.length + moved.length === 0 ? null : along;
}
