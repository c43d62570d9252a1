import type { Drawing } from './drawing.js';

/** Makes pictures of drawings, for what takes no drawing: a word processor. */
export abstract class DrawingPress {
  /** A PNG on white, twice as wide as the drawing says, so that it stays sharp on paper. */
  abstract png(drawing: Drawing): Promise<Buffer>;
}
