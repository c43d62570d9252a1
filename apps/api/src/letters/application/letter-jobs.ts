import { jobKind } from '../../platform/jobs/jobs.js';

/** Every five minutes: what came together goes together. */
export const lookForLetters = jobKind('letters.look', 3);
export const lookForDigests = jobKind('letters.digests', 3);
export const sendLetterJob = jobKind<{ readonly letter: string }>('letters.send');
