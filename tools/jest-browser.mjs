import { TextDecoder, TextEncoder } from 'node:util';

// What browsers have and jsdom lacks, as far as React Aria and React Router ask for it.
globalThis.CSS ??= {
  escape: text => String(text).replace(/[^\w-]/g, letter => `\\${letter}`),
  supports: () => false,
};
Element.prototype.scrollIntoView ??= () => undefined;
HTMLCanvasElement.prototype.getContext = () => null;
globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder;
