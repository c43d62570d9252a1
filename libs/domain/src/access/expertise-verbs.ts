import {
  canHideExpertise,
  canListExpertise,
  canSeeExpertise,
  canSettleExpertise,
} from '../expertise/index.js';
import { sample as s } from './sample.js';
import { verb, type Verb } from './verb.js';

/** Offers and asks of schools. */
export const expertiseVerbs: readonly Verb[] = [
  verb('expertise', 'read what schools of the programme offer and ask', actor =>
    canSeeExpertise(actor, s.programme, [s.urn]),
  ),
  verb('expertise', 'offer, ask, answer and credit for a school', actor => canListExpertise(actor, s.urn)),
  verb('expertise', 'take an entry of the directory out of sight', actor =>
    canHideExpertise(actor, s.programme, [s.urn]),
  ),
  verb('expertise', 'show hidden entries of the directory again, or remove them', actor =>
    canSettleExpertise(actor, s.programme),
  ),
];
