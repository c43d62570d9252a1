import type { Settings } from '../settings.js';

/** Where undeliverable mail comes back to, beside the addresses for replies; undefined where no replies are read. */
export const bounceAddressOf = ({ replies }: Pick<Settings, 'replies'>): string | undefined =>
  replies.host ? `bounces@${replies.host}` : undefined;
