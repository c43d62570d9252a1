import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';

/** What Nest calls the resolver that it gives to every field which only reads a property of its parent. */
const plain = 'rootFieldResolver';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** Whether it reads the property of the field's own name: asked by handing it a parent that has nothing else. */
function readsOwnProperty(name: string, resolve: Resolver | undefined): boolean {
  if (resolve?.name !== plain) return false;
  const value = {};
  return (resolve as (parent: object) => unknown)({ [name]: value }) === value;
}

/**
 * Takes the resolvers away that do nothing but read the property of their field's name, which is what GraphQL does of
 * itself. Nest gives one to every field. With them, compiled queries call a function with a path and an error handler
 * for each of the 2,500 values of a page; without them they read a property.
 */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (readsOwnProperty(field.name, field.resolve)) delete field.resolve;
    }
  }
  return schema;
}
