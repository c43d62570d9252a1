import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import { expertiseLimits, type Expertise } from './expertise.js';
import { canListExpertise } from './expertise.policy.js';

export type ListExpertiseRefusal =
  | { readonly kind: 'NotYourSchool' }
  | { readonly kind: 'NotInProgramme' }
  | { readonly kind: 'TitleMissing' }
  | { readonly kind: 'WordsMissing' };

const tidied = (text: string): string => text.trim().replace(/[ \t]+/g, ' ');

/** Puts an offer or a question into the directory of the programme, or words it better. Spaces are tidied. */
export function listExpertise(
  actor: Actor,
  wish: Expertise,
  /** The school takes part in the programme today. */
  takesPart: boolean,
): Result<Expertise, ListExpertiseRefusal> {
  if (!canListExpertise(actor, wish.urn)) return refuse({ kind: 'NotYourSchool' });
  if (!takesPart) return refuse({ kind: 'NotInProgramme' });
  const [title, words] = [tidied(wish.title), tidied(wish.words)];
  if (title.length < 3 || title.length > expertiseLimits.title) return refuse({ kind: 'TitleMissing' });
  if (words.length < 3 || words.length > expertiseLimits.words) return refuse({ kind: 'WordsMissing' });
  // Whoever asks does so as a school.
  return accept({ ...wish, title, words, standing: wish.kind === 'ask' ? 'school' : wish.standing });
}
