import type { Page } from '../../platform/page.js';

export interface CaughtMailView {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly replyTo: string | null;
  readonly caughtAt: Date;
}

/** Mail that was kept instead of sent. There is none in production. */
export abstract class CaughtMailQueries {
  abstract newest(first: number, after: string | null): Promise<Page<CaughtMailView>>;
}
