// What browsers have and jsdom lacks, as far as React Aria asks for it.
globalThis.CSS ??= {
  escape: text => String(text).replace(/[^\w-]/g, letter => `\\${letter}`),
  supports: () => false,
};
Element.prototype.scrollIntoView ??= () => undefined;
HTMLCanvasElement.prototype.getContext = () => null;
