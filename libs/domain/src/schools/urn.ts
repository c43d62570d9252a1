import type { Urn } from '../shared/index.js';

/** A six-digit Unique Reference Number, or null for anything else. */
export const readUrn = (text: string): Urn | null =>
  /^[1-9]\d{5}$/.test(text.trim()) ? (text.trim() as Urn) : null;

/** Schools that exist only for demonstration have numbers that the register has not reached. */
export const firstFictionalUrn = '900001' as Urn;

/** Invented schools may carry invented people and words; a real one never does. */
export const isFictional = (urn: Urn): boolean => urn >= firstFictionalUrn;

export const fictionalSource = 'Fictional sample';
