import { Injectable } from '@nestjs/common';
import { profilesFor } from '@pathways/domain/formation';
import type { Actor } from '@pathways/domain/shared';
import { LikenessProfileQueries, type ProfilePlace } from '../application/likeness-profile.queries.js';
import { asOwnProfile, asProfile } from '../likeness-profile.shape.js';
import type { LikenessProfileType } from '../likeness-profile.type.js';

/** Every profile that an actor may choose, the usual one first, then the programme's own. */
@Injectable()
export class ProfileChoices {
  constructor(private readonly profiles: LikenessProfileQueries) {}

  async of(actor: Actor, place: ProfilePlace): Promise<LikenessProfileType[]> {
    const own = await this.profiles.own(actor, place);
    return [...profilesFor(place.phase).map(asProfile), ...own.map(asOwnProfile)];
  }
}
