// In component tests a stylesheet is the identity: `styles.card` reads "card".
export default new Proxy({}, { get: (_, name) => (typeof name === 'string' ? name : undefined) });
