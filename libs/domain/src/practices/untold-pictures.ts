import { sentencesOf } from './unsourced-numbers.js';

const address = /https?:\/\/\S+/giu;
const ofPicture = /https?:\/\/\S+?\.(?:png|jpe?g|gif|svg|webp|avif)\b\S*/iu;

/** Words that are enough to say what a picture shows. */
const wordsToTell = 4;

/**
 * Addresses of pictures in a text whose sentence does not say what they show, as they are written. The library holds no pictures; a text
 * can lead to one, and who cannot see it has only the sentence. Addresses are told by their ending: one without is taken for a page.
 */
export const untoldPicturesIn = (text: string): string[] =>
  sentencesOf(text).flatMap(sentence => {
    const found = ofPicture.exec(sentence);
    const told = sentence.replace(address, ' ').match(/\p{L}{2,}/gu) ?? [];
    return found && told.length < wordsToTell ? [found[0].replace(/[.,;:!?)]+$/u, '')] : [];
  });
