import { Module } from '@nestjs/common';
import type { OfferTakenBack, PlaceOffered, PlacesConfirmed, SchoolReminded } from '@pathways/domain/offers';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { PlansModule } from '../plans/plans.module.js';
import { AnswerOfferHandler } from './application/answer-offer.handler.js';
import { MailConfirmedHandler } from './application/mail-confirmed.handler.js';
import { MailOfferHandler } from './application/mail-offer.handler.js';
import { OfferMailStore } from './application/offer-mail.store.js';
import { OfferPlacesHandler } from './application/offer-places.handler.js';
import { OfferQueries } from './application/offer.queries.js';
import { OfferStore, PlanReleaseStore } from './application/offer.store.js';
import { OfferTokens } from './application/offer-tokens.js';
import { Replanner } from './application/replanner.js';
import { ReplanOptions } from './application/replan-options.js';
import { ReleasedPlaces } from './application/released-places.js';
import { ReleasePlanHandler } from './application/release-plan.handler.js';
import { RemindSchoolsHandler } from './application/remind-schools.handler.js';
import { TakeBackOfferHandler } from './application/take-back-offer.handler.js';
import { AnswerOfferMutation } from './graphql/answer-offer.mutation.js';
import { OfferPlacesMutation } from './graphql/offer-places.mutation.js';
import { PlaceOfferResolver } from './graphql/place-offer.resolver.js';
import { PlanReleaseResolver } from './graphql/plan-release.resolver.js';
import { ReleasePlanMutation } from './graphql/release-plan.mutation.js';
import { RemindSchoolsMutation } from './graphql/remind-schools.mutation.js';
import { ReplanResolver } from './graphql/replan.resolver.js';
import { TakeBackOfferMutation } from './graphql/take-back-offer.mutation.js';
import { offerAnnouncements } from './offer.announcements.js';
import { SqlOfferMailStore } from './persistence/sql-offer-mail.store.js';
import { SqlOfferQueries } from './persistence/sql-offer.queries.js';
import { SqlOfferStore } from './persistence/sql-offer.store.js';
import { SqlPlanReleaseStore } from './persistence/sql-plan-release.store.js';
import { ThreadReplanner } from './threads/thread-replanner.js';

@Module({
  imports: [PlansModule],
  providers: [
    AnswerOfferHandler,
    MailConfirmedHandler,
    MailOfferHandler,
    OfferPlacesHandler,
    ReleasePlanHandler,
    RemindSchoolsHandler,
    TakeBackOfferHandler,
    OfferTokens,
    ReleasedPlaces,
    ReplanOptions,
    AnswerOfferMutation,
    OfferPlacesMutation,
    PlaceOfferResolver,
    PlanReleaseResolver,
    ReleasePlanMutation,
    RemindSchoolsMutation,
    ReplanResolver,
    TakeBackOfferMutation,
    { provide: OfferMailStore, useClass: SqlOfferMailStore },
    { provide: OfferQueries, useClass: SqlOfferQueries },
    { provide: OfferStore, useClass: SqlOfferStore },
    { provide: Replanner, useClass: ThreadReplanner },
    { provide: PlanReleaseStore, useClass: SqlPlanReleaseStore },
  ],
})
export class OffersModule {
  constructor(
    book: AnnouncementBook,
    subscribers: OutboxSubscribers,
    offers: MailOfferHandler,
    confirmed: MailConfirmedHandler,
  ) {
    book.enter(offerAnnouncements);
    subscribers.on<PlaceOffered>('PlaceOffered', 'offer mail', ({ event }) => offers.offered(event.offer));
    subscribers.on<SchoolReminded>('SchoolReminded', 'offer reminder', ({ event }) =>
      offers.offered(event.offer),
    );
    subscribers.on<OfferTakenBack>('OfferTakenBack', 'offer taken back', ({ event }) =>
      offers.takenBack(event.offer),
    );
    subscribers.on<PlacesConfirmed>('PlacesConfirmed', 'place confirmed', ({ event }) =>
      confirmed.handle(event.group),
    );
  }
}
