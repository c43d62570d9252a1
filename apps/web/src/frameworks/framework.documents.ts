import { graphql } from '../gql/index.js';

export const FrameworkEntrySeen = graphql(`
  fragment FrameworkEntrySeen on FrameworkEntry {
    path
    parentPath
    kind
    ref
    words
    facts {
      name
      texts
    }
    practiceCount
    progress
    isOverdue
  }
`);

export const FrameworksDocument = graphql(`
  query Frameworks {
    frameworks {
      id
      title
      status
      importedAt
      authorityName
      programmeName
      viewerCanImport
      kinds {
        kind
        count
      }
    }
  }
`);

export const FrameworkDocument = graphql(`
  query Framework($id: ID!) {
    framework(frameworkId: $id) {
      id
      title
      status
      importedAt
      authorityCode
      authorityName
      programmeId
      programmeName
      viewerCanImport
      viewerCanSeeKpis
      kinds {
        kind
        count
      }
      entries {
        ...FrameworkEntrySeen
      }
    }
  }
`);

export const EntryDocument = graphql(`
  query FrameworkEntry($id: ID!, $path: String!) {
    frameworkEntry(frameworkId: $id, path: $path) {
      isCurrent
      framework {
        id
        title
      }
      entry {
        ...FrameworkEntrySeen
      }
      above {
        ...FrameworkEntrySeen
      }
      below {
        ...FrameworkEntrySeen
      }
      practices {
        title
        slug
      }
      prompts
      discussions
      actions
      links {
        id
        framework
        title
        path
        words
        because
        by
        at
      }
      viewerCanLink
    }
    taggable(frameworkId: $id, path: $path) {
      kind
      id
      words
      tag
    }
    kpi(frameworkId: $id, path: $path) {
      ...KpiSeen
    }
  }
`);

export const TagEntryDocument = graphql(`
  mutation TagEntry($input: TagEntryInput!) {
    answer: tagEntry(input: $input) {
      errors {
        message
      }
    }
  }
`);

export const UntagEntryDocument = graphql(`
  mutation UntagEntry($input: ID!) {
    answer: untagEntry(tagId: $input) {
      errors {
        message
      }
    }
  }
`);

export const LinkEntriesDocument = graphql(`
  mutation LinkEntries($input: LinkEntriesInput!) {
    answer: linkEntries(input: $input) {
      errors {
        message
      }
    }
  }
`);

export const UnlinkEntriesDocument = graphql(`
  mutation UnlinkEntries($input: ID!) {
    answer: unlinkEntries(linkId: $input) {
      errors {
        message
      }
    }
  }
`);
