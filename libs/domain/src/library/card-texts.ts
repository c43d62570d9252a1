import type { PracticeCard } from '../practices/index.js';

/**
 * What a version says and the library repeats as it was written. Title, phase and themes stand in the practice's own head;
 * framework entries are looked up and shown in words (`serves`).
 */
export type CardTexts = Omit<PracticeCard, 'title' | 'phase' | 'themes' | 'changeNote' | 'frameworkEntries'>;
