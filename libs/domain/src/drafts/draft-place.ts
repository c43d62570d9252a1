import type { MeetingId } from '../meetings/index.js';
import type { Brand, ContributionId, DiscussionId, SectionId } from '../shared/index.js';

/**
 * Where words are for: `section:<discussion>:<section>`, `reply:<contribution>` or `edit:<contribution>`; or what is kept of a
 * meeting: `minutes:<meeting>`, `visit:<meeting>:<urn>`.
 */
export type DraftPlace = Brand<'DraftPlace'>;

export type PlacedAt =
  | { readonly kind: 'section'; readonly discussion: DiscussionId; readonly section: SectionId }
  | { readonly kind: 'reply' | 'edit'; readonly contribution: ContributionId }
  | { readonly kind: 'minutes' | 'visit'; readonly meeting: MeetingId };

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const section = new RegExp(`^section:(${id}):(${id})$`);
const contribution = new RegExp(`^(reply|edit):(${id})$`);
const kept = new RegExp(`^(?:minutes:(${id})|visit:(${id}):\\d{6})$`);

/** Null for what names no place. */
export function readPlace(place: string): PlacedAt | null {
  const [, discussion, of] = section.exec(place) ?? [];
  if (discussion && of)
    return { kind: 'section', discussion: discussion as DiscussionId, section: of as SectionId };
  const [, minuted, visited] = kept.exec(place) ?? [];
  if (minuted) return { kind: 'minutes', meeting: minuted as MeetingId };
  if (visited) return { kind: 'visit', meeting: visited as MeetingId };
  const [, kind, about] = contribution.exec(place) ?? [];
  if (!about) return null;
  return { kind: kind === 'reply' ? 'reply' : 'edit', contribution: about as ContributionId };
}
