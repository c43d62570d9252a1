/** Addresses that the server answers itself, and never the app's shell. Workbox tries each on the path with its question. */
export const answeredByServer = [
  /^\/(graphql|api|health|socket\.io|library|assets)(\/|\?|$)/,
  /^[^?]*\.[a-z0-9]+(\?|$)/i,
];
