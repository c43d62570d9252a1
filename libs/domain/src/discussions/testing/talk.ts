import fc from 'fast-check';

export const someone = '0197a000-0000-7000-8000-000000000001';

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '\n', '\uD83D', '\u0301', 'We ring before nine.'),
);
const mark = fc.oneof(
  fc.record({ type: fc.constantFrom('bold', 'italic', 'strike') }),
  fc.record({ type: fc.constant('link'), attrs: fc.record({ href: fc.webUrl() }) }),
);
const inline = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ type: fc.constant('text'), text: words, marks: fc.array(mark, { maxLength: 3 }) }),
  },
  fc.record({ type: fc.constant('hardBreak'), text: words }),
  fc.record({
    type: fc.constant('mention'),
    attrs: fc.record({ id: fc.uuid(), label: fc.constant('Ben Okafor') }),
  }),
);
const line = { content: fc.array(inline, { maxLength: 4 }) };

/** Documents as a client may send them: allowed, and as untidy as can be. */
export const { document: aTalkDocument } = fc.letrec<{
  document: unknown;
  block: unknown;
  row: unknown;
  point: unknown;
}>(tie => {
  const blocks = { content: fc.array(tie('block'), { maxLength: 3 }) };
  return {
    document: fc.record({ type: fc.constant('doc'), content: fc.array(tie('block'), { maxLength: 5 }) }),
    point: fc.record({ type: fc.constant('listItem'), ...blocks }),
    row: fc.record({
      type: fc.constant('tableRow'),
      content: fc.array(
        fc.record({
          type: fc.constantFrom('tableCell', 'tableHeader'),
          attrs: fc.constantFrom({}, { colspan: 2, style: 'x' }),
          ...blocks,
        }),
        { maxLength: 3 },
      ),
    }),
    block: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'talk' },
      fc.record({ type: fc.constant('paragraph'), ...line }),
      fc.record({
        type: fc.constant('heading'),
        attrs: fc.record({ level: fc.integer({ min: 1, max: 3 }) }),
        ...line,
      }),
      fc.constantFrom(
        { type: 'horizontalRule' },
        { type: 'talkImage', attrs: { attachmentId: someone, alt: 7 } },
      ),
      fc.record({
        type: fc.constantFrom('bulletList', 'orderedList'),
        content: fc.array(tie('point'), { maxLength: 3 }),
      }),
      fc.record({ type: fc.constant('blockquote'), ...blocks }),
      fc.record({ type: fc.constant('table'), content: fc.array(tie('row'), { maxLength: 3 }) }),
    ),
  };
});
