import { graphql } from '../gql/index.js';
import type { FamilyPageQuery } from '../gql/graphql.js';

export const FamilyGraphParts = graphql(`
  fragment FamilyGraphParts on FamilyGraph {
    id
    code
    part
    title
    name
    unit
    meaning
    besideTitle
    decimals
    levelYear
    sinceYear
    yearsCounted
    yearsInWords
    allYears
    centre {
      level
      change
      schools
    }
    levels {
      ...SpreadParts
    }
    changes {
      ...SpreadParts
    }
    sources
    points {
      id
      urn
      name
      change
      words
      level {
        academicYear
        state
        value
      }
      since {
        academicYear
        state
        value
      }
      beside {
        academicYear
        state
        value
      }
      trend {
        academicYear
        state
        value
      }
    }
  }
`);

export const SpreadParts = graphql(`
  fragment SpreadParts on FamilySpread {
    schools
    least
    lowerQuarter
    median
    upperQuarter
    most
    best
  }
`);

export const FamilyDocument = graphql(`
  query FamilyPage($id: ID!) {
    family(id: $id) {
      id
      name
      phase
      programmeName
      programmeSlug
      cycleName
      endedAt
      schools {
        id
        urn
        name
        authority
        trust
      }
      ...FamilyTrios
      nearSchools {
        one
        other
        kilometres
      }
      graphs {
        ...FamilyGraphParts
      }
      talk {
        discussionId
        sections {
          id
          heading
        }
      }
      pins {
        contributionId
        urn
        code
        academicYear
        state
        value
        sinceYear
        change
        opening
        authorName
        postedAt
        replies
      }
      viewerSchools {
        urn
        name
      }
      viewerCanLink
      viewerCanPin
      viewerCanRead
    }
  }
`);

export type FamilySeen = NonNullable<FamilyPageQuery['family']>;
export type Pin = FamilySeen['pins'][number];
