/** What the chooser of files offers. Phones turn their own kind of photo into JPEG for it, and offer the camera. */
export const chooserAccepts = [
  'image/jpeg,image/png,image/webp,image/gif',
  '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv',
].join(',');
