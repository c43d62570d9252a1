import { graphql } from '../gql/index.js';

export const ReplanOptionsDocument = graphql(`
  query ReplanOptions($planId: ID!) {
    replanOptions(planId: $planId) {
      version
      options {
        way
        change
        groups {
          groupId
          name
          schools {
            urn
            name
          }
        }
        toAsk {
          urn
        }
        moved {
          urn
          name
        }
        leftOut {
          urn
          name
        }
      }
    }
  }
`);

export const TakeReplanDocument = graphql(`
  mutation TakeReplan($input: ChangePlanInput!) {
    changePlan(input: $input) {
      plan {
        id
        version
      }
      errors {
        message
      }
    }
  }
`);
