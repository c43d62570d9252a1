import type { KnownProfiles, OwnProfile, ProfileDraft } from '@pathways/domain/likeness';
import type { PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export abstract class ProfileStore {
  /** What stands of this profile and beside it; profiles of the programme are held until the work ends. */
  abstract known(work: Work, draft: ProfileDraft): Promise<KnownProfiles>;
  /** Adds the version; those before it stay. */
  abstract keep(work: Work, profile: OwnProfile, madeBy: PersonId): Promise<void>;
}
