import type { ProgrammeId } from '../shared/index.js';
import type { ProfileId } from './own-profile.js';

export interface ProfileKept {
  readonly kind: 'ProfileKept';
  readonly programme: ProgrammeId;
  readonly profile: ProfileId;
  readonly version: number;
}

export type LikenessEvent = ProfileKept;
