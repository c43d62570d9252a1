/**
 * Whether a server may be asked to post there: a push service has a name and speaks TLS. Loopback is for trying things out, and
 * never in production.
 */
export function isPushEndpoint(endpoint: string, isProduction: boolean): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname, username, port } = new URL(endpoint);
  if (!isProduction && hostname === '127.0.0.1') return true;
  const isName =
    /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(hostname) &&
    !/\.(local|internal|localhost)$/i.test(hostname);
  return protocol === 'https:' && isName && username === '' && port === '';
}
