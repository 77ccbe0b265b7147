/** What a reader accepts. Plans have at most a few hundred thousand characters; everything beyond is a mistake or an attack. */

const megabyte = 1024 * 1024;

/** Largest file of any format, in bytes. */
export const maxFileBytes = 200 * megabyte;
/** Largest plain text file, in bytes: about seven million Chinese characters. */
export const maxTextBytes = 20 * megabyte;
/** Most characters that any reader hands on. */
export const maxCharacters = 10_000_000;
/** Largest single part of a zip package once inflated, in bytes. */
export const maxPartBytes = 120 * megabyte;
/** All parts that one reader inflates, in bytes. */
export const maxPackageBytes = 240 * megabyte;
/** Most entries of a zip package. */
export const maxPackageEntries = 20_000;
/** Inflated size over packed size beyond which a part of more than `ratioFreeBytes` is a bomb; office XML stays below 60. */
export const maxRatio = 300;
export const ratioFreeBytes = 8 * megabyte;
/** Deepest nesting of XML or HTML elements; Word itself stays below 60. */
export const maxDepth = 400;
/** Most cells of all tables together. */
export const maxCells = 2_000_000;
/** Time that reading one file may take in the worker before it is stopped, in milliseconds. */
export const readTimeLimit = 20_000;
