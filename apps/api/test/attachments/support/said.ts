/** Documents with files in them, as the editor writes them. */
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

export const withFile = (attachmentId: string, words = 'Our plan:') => ({
  body: null,
  document: {
    type: 'doc',
    content: [paragraph(words), { type: 'talkFile', attrs: { attachmentId, name: 'plan for Jo.pdf' } }],
  },
});

export const withPicture = (attachmentId: string, alt = 'Two adults at the gate') => ({
  body: null,
  document: {
    type: 'doc',
    content: [paragraph('The gate:'), { type: 'talkImage', attrs: { attachmentId, alt } }],
  },
});

export const justWords = (words: string) => ({
  body: null,
  document: { type: 'doc', content: [paragraph(words)] },
});
