import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function fromLiteral(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map(field => [field.name.value, fromLiteral(field.value)]));
    case Kind.LIST:
      return node.values.map(fromLiteral);
    case Kind.INT:
      return Number(node.value);
    case Kind.STRING:
      return node.value;
    default:
      throw new GraphQLError('Pass a document as a variable.', { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

/** Handed on unread: the domain reads it, so that a refusal can say what is wrong in it and where. */
export const TalkDocumentScalar = new GraphQLScalarType({
  name: 'TalkDocument',
  description:
    'Rich text as the editor writes it (the JSON of Tiptap): paragraph, heading (levels 1 to 3), bulletList, orderedList, listItem, blockquote, horizontalRule, table, tableRow, tableCell, tableHeader, mention, talkImage, talkFile, text and hardBreak, with the marks bold, italic, strike and link.',
  parseValue: (value: unknown) => value,
  parseLiteral: node => fromLiteral(node),
});
