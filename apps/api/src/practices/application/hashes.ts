import { contentText, placeText, type Draft, type Resting } from '@pathways/domain/practices';
import { createHash } from 'node:crypto';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Of exactly what a version says. */
export const contentHash = (draft: Draft): string => hashOf(contentText(draft));

/** Of a sentence, the words quoted under it, and whether the school's name stands there. */
export const placeHash = (claim: string, resting: Resting, words: string): string =>
  hashOf(placeText(claim, resting, words));
