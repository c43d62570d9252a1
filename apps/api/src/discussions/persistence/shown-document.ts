import {
  pseudonymOfPerson,
  withoutFiles,
  withoutMentions,
  type TalkDocument,
} from '@pathways/domain/discussions';
import type { RoomLens } from '../application/room.views.js';

/**
 * The document as the one who looks through the lens may see it: to a researcher, who reads people under letters, a
 * mention is plain words, with a letter where the person has written in the room and so has one. Files are out of it.
 */
export function shownDocument(lens: RoomLens, document: TalkDocument): TalkDocument {
  const people = lens.pseudonyms?.people;
  if (!people) return document;
  return withoutMentions(withoutFiles(document), ({ attrs }) => {
    const place = people.indexOf(attrs.id);
    return place < 0 ? 'a member' : pseudonymOfPerson(place);
  });
}
