import { graphql } from '../gql/index.js';

export const ReleaseSchool = graphql(`
  fragment ReleaseSchool on SchoolToRelease {
    id
    urn
    name
    authority
    trust
    peopleCount
    isAsked
    offer {
      id
      answer
      because
      sentAt
      remindedAt
      answerBy
      answeredAt
      answeredBy
      mailboxes
    }
  }
`);

export const ReleaseGroupParts = graphql(`
  fragment ReleaseGroupParts on GroupToRelease {
    id
    name
    kind
    readiness
    joins
    leaves
    stoppedBy
    waitsFor
    setAside
    meanUnlikeness
    groupId
    notWaitedBecause
    schools {
      id
      ...ReleaseSchool
    }
  }
`);

export const ReleaseFacts = graphql(`
  fragment ReleaseFacts on PlanRelease {
    id
    name
    status
    version
    programmeName
    programmeSlug
    cycleName
    startsOn
    endsOn
    offeredAt
    releasedAt
    releasedBy
    readiness {
      readiness
      count
      groupIds
    }
    answers {
      answer
      count
    }
    untouched
    withoutGroup {
      urn
      name
      authority
      reason
    }
    toAskCount
    unreachable {
      id
      urn
      name
      authority
    }
    viewerCanRelease
  }
`);

export const PlanReleaseDocument = graphql(`
  query PlanRelease($planId: ID!, $readiness: Readiness, $after: String) {
    planRelease(planId: $planId) {
      id
      ...ReleaseFacts
      groups(first: 30, after: $after, readiness: $readiness) {
        totalCount
        nodes {
          id
          ...ReleaseGroupParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const OfferPlacesDocument = graphql(`
  mutation OfferPlaces($input: OfferPlacesInput!) {
    offerPlaces(input: $input) {
      askedCount
      errors {
        message
      }
    }
  }
`);

export const RemindSchoolsDocument = graphql(`
  mutation RemindSchools($input: RemindSchoolsInput!) {
    remindSchools(input: $input) {
      remindedCount
      errors {
        message
      }
    }
  }
`);

export const TakeBackOfferDocument = graphql(`
  mutation TakeBackOffer($input: TakeBackOfferInput!) {
    takeBackOffer(input: $input) {
      isTakenBack
      errors {
        message
      }
    }
  }
`);

export const ReleasePlanDocument = graphql(`
  mutation ReleasePlan($input: ReleasePlanInput!) {
    releasePlan(input: $input) {
      groupIds
      errors {
        message
      }
    }
  }
`);
