import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { canSeeFilesOf } from '@pathways/domain/attachments';
import type { Role } from '@pathways/domain/shared';
import { toAttachmentView } from '../../../attachments/application/attachment.views.js';
import { Attachment } from '../../../attachments/attachment.type.js';
import { Contribution, ContributionAbout } from '../../../discussions/graphql/contribution.type.js';
import { ContributionMove } from '../../../discussions/graphql/contribution-move.type.js';
import { Reaction } from '../../../discussions/graphql/reaction.type.js';
import { RoomRole } from '../../../discussions/graphql/room-role.js';
import { RoomSchool } from '../../../discussions/graphql/room-school.type.js';
import { toAbout } from '../../../discussions/persistence/contribution-about.js';
import { toReactions } from '../../../discussions/persistence/contribution-marks.js';
import { Flag, HiddenWordsReading } from '../../../safeguarding/flag.type.js';
import { flagsSeen, readingsSeen } from '../../../safeguarding/flag-view.js';
import type { StockContext } from './stock-context.js';
import type { ShownContribution } from './stock-contribution.js';
import type { Loaders } from './stock-loaders.js';
import type { StockGrant } from './stock-rows.js';

const loaded = ({ loaders }: StockContext): Loaders => {
  if (!loaders) throw new Error('Sign in first.');
  return loaders;
};

/** The grant that ends last comes first, one without an end before all. */
const latestFirst = (one: StockGrant, other: StockGrant): number =>
  (other.untilOn ?? '9999').localeCompare(one.untilOn ?? '9999');

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** As the tutorials write it: what belongs to a contribution is a field of its own with a loader. */
@Resolver(() => Contribution)
export class StockContributionResolver {
  @ResolveField(() => String)
  async authorName(@Parent() { authorId }: ShownContribution, @Context() context: StockContext) {
    return (await loaded(context).people.load(authorId))?.name ?? '';
  }

  @ResolveField(() => RoomRole, { nullable: true })
  async authorRole(
    @Parent() { authorId, urn, lens }: ShownContribution,
    @Context() context: StockContext,
  ): Promise<Role | null> {
    const grants = await loaded(context).grants.load(authorId);
    const here = grants.filter(({ scopeId }) => scopeId === (urn ?? lens.facts.group));
    return here.sort(latestFirst)[0]?.role ?? null;
  }

  @ResolveField(() => RoomSchool, { nullable: true })
  async school(@Parent() { urn }: ShownContribution, @Context() context: StockContext) {
    const school = urn === null ? null : await loaded(context).schools.load(urn);
    return school && { urn, name: school.name, laName: school.authority.name };
  }

  @ResolveField(() => [Reaction])
  async reactions(@Parent() { id, hasWords, lens }: ShownContribution, @Context() context: StockContext) {
    const { reactions, schools, people } = loaded(context);
    const rows = hasWords ? await reactions.load(id) : [];
    const named = rows.map(async ({ kind, urn, personId }) => {
      const [school, person] = await Promise.all([schools.load(urn), people.load(personId)]);
      return { kind, urn, personId, schoolName: school?.name ?? '', personName: person?.name ?? '' };
    });
    return toReactions(lens, await Promise.all(named));
  }

  @ResolveField(() => Boolean)
  async isUnread(
    @Parent() { id, authorId, lens }: ShownContribution,
    @Context() context: StockContext,
  ): Promise<boolean> {
    return authorId !== lens.actor.personId && (await loaded(context).readings.load(id)) === null;
  }

  @ResolveField(() => [Attachment])
  async attachments(@Parent() { id, hasWords, lens }: ShownContribution, @Context() context: StockContext) {
    if (!hasWords || !canSeeFilesOf(lens.actor, lens.facts)) return [];
    return (await loaded(context).files.load(id)).map(toAttachmentView);
  }

  @ResolveField(() => [ContributionMove])
  async moves(@Parent() { id }: ShownContribution, @Context() context: StockContext) {
    const moves = await loaded(context).moves.load(id);
    return moves.map(({ fromSectionId, movedBy, movedAt }) => ({
      fromSectionId,
      byName: movedBy.name,
      movedAt,
    }));
  }

  @ResolveField(() => [Flag])
  async flags(@Parent() { id, lens }: ShownContribution, @Context() context: StockContext) {
    const flags = (await loaded(context).flags.load(id)).map(flag => ({
      ...flag,
      byId: flag.raisedBy.id,
      by: flag.raisedBy.name,
      at: flag.raisedAt.toISOString(),
      rewordAt: iso(flag.rewordAskedAt),
      rewordBy: flag.rewordAskedBy?.name ?? null,
      settledAt: iso(flag.settledAt),
      settledBy: flag.settledBy?.name ?? null,
    }));
    return flagsSeen({ person: lens.actor.personId, seesNames: true }, { flags, word_readings: null });
  }

  @ResolveField(() => [HiddenWordsReading])
  async wordReadings(@Parent() { id, lens }: ShownContribution, @Context() context: StockContext) {
    const readings = (await loaded(context).wordReadings.load(id)).map(
      ({ person, role, because, readAt }) => ({ by: person.name, role, because, at: readAt.toISOString() }),
    );
    const viewer = { person: lens.actor.personId, seesNames: true };
    return readingsSeen(viewer, { flags: null, word_readings: readings });
  }

  @ResolveField(() => ContributionAbout, { nullable: true })
  async about(@Parent() { id, hasWords, lens }: ShownContribution, @Context() context: StockContext) {
    const pin = hasWords ? await loaded(context).pins.load(id) : null;
    if (!pin) return null;
    const { school, ...figure } = pin;
    const row = { ...figure, familyId: lens.facts.group, urn: school.urn, schoolName: school.name };
    return toAbout(lens, row);
  }
}
