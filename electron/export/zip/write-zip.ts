import { packPart, type PackedPart, type PartContent } from './pack-part.js';

/** A part of a package: its path inside the zip and its content, or the content already packed (reused in a batch). */
export type ZipPart = PackedPart | { readonly name: string; readonly content: PartContent };

const localHeaderSize = 30;
const centralHeaderSize = 46;
/** Version 2.0: deflate. */
const versionNeeded = 20;
/** Bit 11: names are UTF-8. */
const flags = 0x0800;
const deflated = 8;

/**
 * Packs parts into a zip, in the order given. `modified` is the time stamped on every part (clock passed in), so that the
 * same data give the same bytes. Texts go through Node's UTF-8 encoder whole chunk by whole chunk; jszip's string path
 * breaks characters beyond U+FFFF at its 16 KB borders.
 */
export async function writeZip(parts: readonly ZipPart[], modified: Date): Promise<Uint8Array> {
  const packed: PackedPart[] = [];
  for (const part of parts) packed.push('deflated' in part ? part : await packPart(part.name, part.content));
  const stamp = dosTime(modified);
  const pieces: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of packed) {
    const name = Buffer.from(part.name, 'utf8');
    const header = localHeader(part, name, stamp);
    central.push(centralHeader(part, name, stamp, offset), name);
    pieces.push(header, name, ...part.deflated);
    offset += localHeaderSize + name.length + part.deflatedSize;
  }
  const directorySize = central.reduce((sum, piece) => sum + piece.length, 0);
  return Buffer.concat([...pieces, ...central, endRecord(packed.length, directorySize, offset)]);
}

function localHeader(part: PackedPart, name: Buffer, stamp: number): Buffer {
  const header = Buffer.alloc(localHeaderSize);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(versionNeeded, 4);
  writeCommon(header, 6, part, name, stamp);
  return header;
}

function centralHeader(part: PackedPart, name: Buffer, stamp: number, offset: number): Buffer {
  const header = Buffer.alloc(centralHeaderSize);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(versionNeeded, 4);
  header.writeUInt16LE(versionNeeded, 6);
  writeCommon(header, 8, part, name, stamp);
  header.writeUInt32LE(offset, 42);
  return header;
}

/** The fields that both headers share, from the flags to the length of the name. */
function writeCommon(header: Buffer, at: number, part: PackedPart, name: Buffer, stamp: number): void {
  header.writeUInt16LE(flags, at);
  header.writeUInt16LE(deflated, at + 2);
  header.writeUInt32LE(stamp, at + 4);
  header.writeUInt32LE(part.crc, at + 8);
  header.writeUInt32LE(part.deflatedSize, at + 12);
  header.writeUInt32LE(part.size, at + 16);
  header.writeUInt16LE(name.length, at + 20);
}

function endRecord(count: number, directorySize: number, directoryOffset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(directorySize, 12);
  record.writeUInt32LE(directoryOffset, 16);
  return record;
}

/** Date and time as the zip format keeps them: local time, two-second steps, from 1980. */
function dosTime(date: Date): number {
  const year = Math.max(date.getFullYear(), 1980);
  const day = ((year - 1980) << 9) | ((date.getMonth() + 1) << 5) | date.getDate();
  const time = (date.getHours() << 11) | (date.getMinutes() << 5) | (date.getSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}
