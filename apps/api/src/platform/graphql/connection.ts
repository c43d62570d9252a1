import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { Page } from '../page.js';

export type { Page };

@ObjectType({ description: 'Where a page of a list ends and whether more follows.' })
export class PageInfo {
  @Field()
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'Give it as `after` to have the next page.' })
  endCursor: string | null;
}

/** Which page of a list is wanted. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 30 })
  first: number;

  @Field(() => String, { nullable: true })
  after?: string;
}

/** Relay's connection without its edges' own fields: nodes, cursor, count where it is cheap. */
export function connectionOf<Node extends object>(node: new () => Node, name: string) {
  @ObjectType(name, { description: `A page of a list of ${name.replace(/Connection$/, '')}.` })
  class Connection implements Page<Node> {
    @Field(() => [node])
    nodes: Node[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;

    @Field(() => Int, {
      nullable: true,
      description: 'How many there are in all, where that is known cheaply.',
    })
    totalCount?: number;
  }
  return Connection;
}

/** A keyset cursor: the sort key of the last row, opaque to clients. */
export const cursorOf = (...key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** Reads a cursor of `length` parts. Throws BAD_USER_INPUT for anything that was not made by `cursorOf`. */
export function readCursor(cursor: string, length: number): (string | number)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const sound =
      Array.isArray(key) &&
      key.length === length &&
      key.every(part => ['string', 'number'].includes(typeof part));
    if (sound) return key as (string | number)[];
  } catch {
    // falls through to the one refusal
  }
  throw new GraphQLError('after: this cursor was not given out by the server.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Cuts rows fetched with `limit first + 1` into a page. */
export function pageOf<Node>(fetched: Node[], first: number, cursor: (node: Node) => string): Page<Node> {
  const nodes = fetched.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { hasNextPage: fetched.length > first, endCursor: last ? cursor(last) : null } };
}
