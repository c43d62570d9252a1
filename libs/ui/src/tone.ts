import type { IconName } from './icon/paths.js';

/** What a colour stands for. Every use pairs it with an icon or words: never colour alone. */
export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger';

export const toneIcon: Record<Tone, IconName> = {
  neutral: 'note',
  accent: 'note',
  success: 'checked',
  warning: 'warning',
  danger: 'alert',
};
