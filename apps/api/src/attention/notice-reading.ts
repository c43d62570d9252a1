/**
 * SQL, of a notice `n`: whether its person has read it, and what stands behind a line that gathers.
 * Letters ask the same rule, so that what was read is in no mail.
 */
export { gathered, gathers, isRead } from './persistence/notice-statements.js';
