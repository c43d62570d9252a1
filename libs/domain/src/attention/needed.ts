import type { Because, RoomWord } from './attention.js';
import type { ContributionSaid, Happening, PersonNear, RoundEnded } from './happening.js';

/**
 * Why the event needs this person, or null. The strongest reason counts, and only one: whoever is mentioned in a reply is
 * mentioned. Nobody is told of what they did, nor of a room that they may not read.
 */
export function needed(happening: Happening, person: PersonNear, word: RoomWord): Because | null {
  if (happening.by === person.id) return null;
  if (happening.kind === 'matter raised') {
    return happening.to.includes(person.id) ? happening.because : null;
  }
  if (!person.mayReadRoom) return null;
  return inTheRoom(happening, person, word);
}

function inTheRoom(
  happening: Exclude<Happening, { kind: 'matter raised' }>,
  person: PersonNear,
  word: RoomWord,
): Because | null {
  switch (happening.kind) {
    case 'said':
      return ofTalk(happening, person, word);
    case 'reworded':
      return happening.mentions.includes(person.id) ? 'mentioned' : null;
    case 'more wanted':
      return happening.author === person.id ? 'asked' : null;
    case 'round began':
      return word === 'nothing' ? null : 'round opened';
    case 'round ended':
      return ofAnOutcome(happening, person, word);
  }
}

function ofTalk(said: ContributionSaid, person: PersonNear, word: RoomWord): Because | null {
  if (said.mentions.includes(person.id)) return 'mentioned';
  if (said.repliesTo?.author === person.id && word !== 'nothing') return 'replied to';
  return word === 'everything' ? 'new in the room' : null;
}

function ofAnOutcome(ended: RoundEnded, person: PersonNear, word: RoomWord): Because | null {
  if (ended.assigned.includes(person.id)) return 'assigned';
  if (ended.asked.some(urn => person.schools.includes(urn))) return 'asked';
  return word === 'everything' ? 'round closed' : null;
}
