import { createContext } from 'react';
import type { KeptReads } from './kept-reads.js';

/** What of the client's answers is kept on the device; nothing in specifications. */
export const ReadsContext = createContext<KeptReads | null>(null);
