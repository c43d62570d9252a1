import type { FormingProgress, FormingResult } from '@pathways/domain/formation';

/** What the worker thread says to the process. */
export type FormingMessage =
  | { readonly kind: 'progress'; readonly progress: FormingProgress }
  | { readonly kind: 'result'; readonly result: FormingResult };
