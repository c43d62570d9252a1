import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';

// What browsers have and jsdom lacks, as far as React Aria and React Router ask for it.
globalThis.CSS ??= {
  escape: text => String(text).replace(/[^\w-]/g, letter => `\\${letter}`),
  supports: () => false,
};
Element.prototype.scrollIntoView ??= () => undefined;
HTMLCanvasElement.prototype.getContext = () => null;
globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder;
globalThis.structuredClone ??= value => deserialize(serialize(value));

// jsdom lays nothing out. An editor asks where its cursor is, and is told: at the top.
const nowhere = () => ({ x: 0, y: 0, width: 0, height: 0, top: 0, left: 0, right: 0, bottom: 0 });
Range.prototype.getBoundingClientRect ??= nowhere;
Range.prototype.getClientRects ??= () => [nowhere()];
document.elementFromPoint ??= () => null;
