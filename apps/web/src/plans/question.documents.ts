import { graphql } from '../gql/index.js';

/** Why these schools: asked when one group is opened. */
export const PlannedGroupReasonDocument = graphql(`
  query PlannedGroupReason($planId: ID!, $groupId: ID!) {
    plannedGroup(planId: $planId, plannedGroupId: $groupId) {
      id
      reason {
        paragraph
        ...ReasonFacts
      }
    }
  }
`);

export const PlanStabilityDocument = graphql(`
  query PlanStability($planId: ID!) {
    stability(planId: $planId) {
      groupId
      isFirm
      isUnsettled
      share
      loosenedBy {
        code
        standsFor
        direction
      }
    }
  }
`);

export const WhyNotDocument = graphql(`
  query WhyNot($planId: ID!, $urn: String!, $partnerUrn: String!) {
    whyNot(planId: $planId, urn: $urn, partnerUrn: $partnerUrn) {
      sentence
      rule
      extraCost
      movers {
        urn
        name
      }
      groups {
        groupId
        name
        urns
      }
    }
  }
`);

export const NearestOfDocument = graphql(`
  query NearestOf($planId: ID!, $urn: String!) {
    nearestOf(planId: $planId, urn: $urn, first: 12) {
      rank
      distance
      kilometres
      isPartner
      sentence
      school {
        urn
        name
        authority
      }
    }
  }
`);

/** What each move and swap of a school would cost, asked when a coordinator is about to choose. */
export const PlaceOptionsDocument = graphql(`
  query PlaceOptions($planId: ID!, $urn: String!) {
    placeOptions(planId: $planId, urn: $urn) {
      leaving {
        sentence
      }
      moves {
        ...PlanOption
      }
      swaps {
        ...PlanOption
      }
    }
  }
`);

export const MergeOptionsDocument = graphql(`
  query MergeOptions($planId: ID!, $groupId: ID!) {
    mergeOptions(planId: $planId, plannedGroupId: $groupId) {
      ...PlanOption
    }
  }
`);

export const PlanOptionDocument = graphql(`
  fragment PlanOption on PlanOption {
    groupId
    withUrn
    extra
    breaches {
      sentence
    }
  }
`);
