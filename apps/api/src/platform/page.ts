/** A page of a list that can grow: what `application/` speaks of; GraphQL shows it as a connection. */
export interface Page<Node> {
  readonly nodes: Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number;
}
