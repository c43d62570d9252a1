import { graphql } from '../gql/index.js';

export const BellDocument = graphql(`
  query Bell {
    attention {
      needing
    }
  }
`);

export const NoticesDocument = graphql(`
  query Notices($after: String) {
    notices(first: 30, after: $after) {
      nodes {
        id
        because
        madeAt
        isRead
        byName
        roomId
        roomName
        contributionId
        sectionHeading
        count
        subject
        about
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MarkNoticesReadDocument = graphql(`
  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input) {
      needing
      errors {
        message
      }
    }
  }
`);

export const MyAttentionDocument = graphql(`
  query MyAttention {
    attention {
      settings {
        mail
        push
        quietFrom
        quietTo
        digestDay
        restsOnClosedDays
      }
      rooms {
        roomId
        roomName
        word
      }
    }
  }
`);

export const ChooseRoomWordDocument = graphql(`
  mutation ChooseRoomWord($input: ChooseRoomWordInput!) {
    chooseRoomWord(input: $input) {
      word
      errors {
        message
      }
    }
  }
`);

export const ChooseAttentionDocument = graphql(`
  mutation ChooseAttention($input: ChooseAttentionInput!) {
    chooseAttention(input: $input) {
      settings {
        mail
        push
        quietFrom
        quietTo
        digestDay
        restsOnClosedDays
      }
      errors {
        message
      }
    }
  }
`);

export const PushKeyDocument = graphql(`
  query PushKey {
    pushKey
  }
`);

export const AllowDeviceDocument = graphql(`
  mutation AllowDevice($input: AllowDeviceInput!) {
    allowDevice(input: $input) {
      errors {
        message
      }
    }
  }
`);

export const ForgetDeviceDocument = graphql(`
  mutation ForgetDevice($input: ForgetDeviceInput!) {
    forgetDevice(input: $input) {
      errors {
        message
      }
    }
  }
`);
