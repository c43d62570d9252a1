/**
 * Whoever codes a sample set sees of its contributions no coding but their own until the comparison opens. Every reader of codings or of
 * excerpts says one of these clauses; `viewer` is an expression or a parameter of the statement.
 */

const isBlind = (viewer: string, contribution: string): string =>
  `exists (select from blind_reading b where b.person_id = ${viewer} and b.contribution_id = ${contribution})`;

/** Codings `coding` (a table's alias) of the excerpt with the contribution. */
export const seenCoding = (viewer: string, coding: string, contribution: string): string =>
  seenByAuthor(viewer, `${coding}.coded_by`, contribution);

/** Whatever somebody else made of the contribution: a note, say. */
export const seenByAuthor = (viewer: string, author: string, contribution: string): string =>
  `(${author} = ${viewer} or not ${isBlind(viewer, contribution)})`;

/** Excerpts: a passage that only others marked is not there at all. */
export const seenExcerpt = (viewer: string, excerpt: string, contribution: string): string =>
  `(not ${isBlind(viewer, contribution)} or exists (
    select from coding own where own.excerpt_id = ${excerpt} and own.coded_by = ${viewer} and own.removed_at is null))`;

/** Everybody who codes the contribution blind, as a list of people. */
export const blindReaders = (contribution: string): string =>
  `array(select b.person_id from blind_reading b where b.contribution_id = ${contribution})`;

/** Contributions that somebody codes blind, whoever asks: they are left out of counts and themes until the comparison opens. */
export const isInOpenSample = (contribution: string): string =>
  `exists (select from blind_reading b where b.contribution_id = ${contribution})`;

/** When the viewer first marked a passage that they code blind: the moment at which somebody else did is not told. */
export const seenMarkedAt = (viewer: string, excerpt: string): string =>
  `case when ${isBlind(viewer, `${excerpt}.contribution_id`)} then (
    select min(own.coded_at) from coding own where own.excerpt_id = ${excerpt}.id and own.coded_by = ${viewer})
  else ${excerpt}.marked_at end`;

/** Room events `event` of others who marked something in a room of which the viewer codes talk blind. */
export const hidesMarks = (viewer: string, event: string): string =>
  `(${event}.kind in ('ExcerptMarked', 'PassageCoded', 'CodingRemoved') and ${event}.actor_id is distinct from ${viewer}
    and exists (select from blind_reading b join contribution bc on bc.id = b.contribution_id
      join discussion bd on bd.id = bc.discussion_id where b.person_id = ${viewer} and bd.group_id = ${event}.room_id))`;
