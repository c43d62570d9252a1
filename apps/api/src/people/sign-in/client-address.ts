/** Set by our own controller from what the proxies we trust say; whatever a client sends under it is dropped. */
export const clientAddressHeader = 'x-pathways-client-address';
