import { graphql } from '../gql/index.js';

export const OperationsDocument = graphql(`
  query Operations($state: JobState, $after: String) {
    operations {
      waiting
      running
      retrying
      failed
      parked
      runners
    }
    jobs(state: $state, first: 25, after: $after) {
      nodes {
        id
        kind
        state
        attempts
        mostAttempts
        addedAt
        dueAt
        lastError
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    parkedDeliveries(first: 50) {
      nodes {
        id
        kind
        attempts
        happenedAt
        parkedAt
        lastError
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const RetryJobDocument = graphql(`
  mutation RetryJob($id: ID!) {
    retryJob(input: { jobId: $id }) {
      errors {
        message
      }
    }
  }
`);

export const GiveUpJobDocument = graphql(`
  mutation GiveUpJob($id: ID!) {
    giveUpJob(input: { jobId: $id }) {
      errors {
        message
      }
    }
  }
`);

export const RetryDeliveryDocument = graphql(`
  mutation RetryDelivery($id: ID!) {
    retryDelivery(input: { deliveryId: $id }) {
      errors {
        message
      }
    }
  }
`);
