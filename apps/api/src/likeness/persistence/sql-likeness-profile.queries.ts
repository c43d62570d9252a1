import { Injectable } from '@nestjs/common';
import { profilesFor, referenceOn, type LikenessProfile, type Reference } from '@pathways/domain/formation';
import { asProfile, canSeeProfiles, nationalReference, type ProfileDraft } from '@pathways/domain/likeness';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { Actor, Urn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { SchoolQueries } from '../../schools/application/school.queries.js';
import {
  LikenessProfileQueries,
  type OwnProfileView,
  type ProfilePlace,
} from '../application/likeness-profile.queries.js';
import * as statements from './profile-statements.js';

const isUuid = (key: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key);

@Injectable()
export class SqlLikenessProfileQueries extends LikenessProfileQueries {
  constructor(
    private readonly reading: Reading,
    private readonly schools: SchoolQueries,
  ) {
    super();
  }

  async own(actor: Actor, { programme, phase }: ProfilePlace): Promise<OwnProfileView[]> {
    if (!programme || !canSeeProfiles(actor, programme)) return [];
    return this.reading.rows('likeness.own', statements.own, [programme, phase]);
  }

  async versions(actor: Actor, { programme, phase }: ProfilePlace, key: string): Promise<OwnProfileView[]> {
    if (!programme || !isUuid(key) || !canSeeProfiles(actor, programme)) return [];
    return this.reading.rows('likeness.versions', statements.versionsOf, [programme, phase, key]);
  }

  async chosen(actor: Actor, place: ProfilePlace, key: string): Promise<LikenessProfile | null> {
    const shipped = profilesFor(place.phase).find(profile => profile.key === key);
    if (shipped) return shipped;
    const [own] = await this.versions(actor, place, key);
    return own ? this.drafted(actor, own) : null;
  }

  async drafted(actor: Actor, draft: ProfileDraft & { readonly version?: number }): Promise<LikenessProfile> {
    const profile = asProfile(draft, null);
    const reference = await this.reference(actor, draft.phase, profile, draft.reference);
    return reference ? { ...profile, reference } : profile;
  }

  private async reference(
    actor: Actor,
    phase: SchoolPhase,
    { measures }: LikenessProfile,
    kind: Reference['kind'],
  ): Promise<Reference | null> {
    if (kind === 'pool') return null;
    if (kind === 'national') return nationalReference(measures);
    const rows = await this.reading.rows<{ urn: Urn }>('likeness.registered', statements.registered, [phase]);
    const urns = rows.map(({ urn }) => urn);
    const codes = measures.map(({ code }) => code);
    const schools = await this.schools.snapshotFor(actor, { urns }, codes);
    return referenceOn(schools, measures, { kind, name: `the open ${phase} schools of the register` });
  }
}
