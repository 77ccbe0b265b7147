import { inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.js';
import { damaged, encrypted, suspicious } from './import-errors.js';
import { maxPackageBytes, maxPackageEntries, maxPartBytes, maxRatio, ratioFreeBytes } from './limits.js';

interface ZipEntry {
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly headerAt: number;
  readonly locked: boolean;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
/** Size that says "see the zip64 field". */
const inZip64 = 0xffffffff;

/**
 * A zip package (docx, xlsx, ofd) whose parts are inflated only when asked for, within bounds: a part can neither be
 * larger than it says nor than the limits, so a zip bomb costs nothing. Names are compared without case, as OPC wants.
 */
export class ZipArchive {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly view: DataView;
  private inflated = 0;

  /** @param form What the clerk calls the file, for errors. Throws ImportFailure `damaged` or `suspicious-package`. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly form: string,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.readDirectory();
  }

  has(name: string): boolean {
    return this.entries.has(normalName(name));
  }

  /** Names of all parts, lower case, with forward slashes. */
  names(): string[] {
    return [...this.entries.keys()];
  }

  /** The part's bytes; null when there is none of that name. Throws ImportFailure when it cannot be inflated. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(normalName(name));
    if (!entry) return null;
    if (entry.locked) throw encrypted(this.form);
    this.checkBounds(entry, name);
    const part = this.inflate(entry, name);
    if (crc32(part) !== entry.crc) throw damaged(this.form, `checksum of ${name}`);
    this.inflated += part.length;
    return part;
  }

  private checkBounds(entry: ZipEntry, name: string): void {
    const ratio = entry.size / Math.max(1, entry.packedSize);
    const bomb = entry.size > ratioFreeBytes && ratio > maxRatio;
    if (entry.size > maxPartBytes || bomb || this.inflated + entry.size > maxPackageBytes) {
      throw suspicious(this.form, `${name}: ${entry.packedSize} -> ${entry.size} bytes`);
    }
  }

  private inflate(entry: ZipEntry, name: string): Uint8Array {
    const at = entry.headerAt;
    if (at + 30 > this.bytes.length || this.view.getUint32(at, true) !== localHeader) throw damaged(this.form, name);
    const start = at + 30 + this.view.getUint16(at + 26, true) + this.view.getUint16(at + 28, true);
    const packed = this.bytes.subarray(start, start + entry.packedSize);
    if (packed.length !== entry.packedSize) throw damaged(this.form, `${name} is cut off`);
    if (entry.method === 0) return packed;
    if (entry.method !== 8) throw damaged(this.form, `${name}: method ${entry.method}`);
    // One byte more than promised would already be too much, and zlib refuses a bound of zero.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  }

  private readDirectory(): void {
    const end = this.findEnd();
    const total = this.view.getUint16(end + 10, true);
    let at = this.view.getUint32(end + 16, true);
    if (at === inZip64) at = this.zip64DirectoryStart(end);
    while (at + 46 <= this.bytes.length && this.view.getUint32(at, true) === directoryEntry) {
      at = this.readEntry(at);
      if (this.entries.size > maxPackageEntries) throw suspicious(this.form, 'too many entries');
    }
    if (this.entries.size === 0) throw damaged(this.form, `no entries, ${total} promised`);
  }

  private readEntry(at: number): number {
    const nameLength = this.view.getUint16(at + 28, true);
    const extraLength = this.view.getUint16(at + 30, true);
    const commentLength = this.view.getUint16(at + 32, true);
    const flags = this.view.getUint16(at + 8, true);
    const nameBytes = this.bytes.subarray(at + 46, at + 46 + nameLength);
    // Zip programs of Chinese Windows write names in GBK and leave the UTF-8 flag (bit 11) out.
    const name = new TextDecoder((flags & 0x800) === 0 ? 'gb18030' : 'utf-8').decode(nameBytes);
    const sizes = this.sizesOf(at, at + 46 + nameLength, extraLength);
    this.entries.set(normalName(name), {
      method: this.view.getUint16(at + 10, true),
      crc: this.view.getUint32(at + 16, true),
      locked: (flags & 1) !== 0,
      ...sizes,
    });
    return at + 46 + nameLength + extraLength + commentLength;
  }

  /** Sizes and place of an entry; those that do not fit 32 bits stand in its zip64 field. */
  private sizesOf(
    at: number,
    extraAt: number,
    extraLength: number,
  ): Pick<ZipEntry, 'size' | 'packedSize' | 'headerAt'> {
    const plain = [24, 20, 42].map((offset) => this.view.getUint32(at + offset, true));
    let field = this.findExtra(extraAt, Math.min(extraAt + extraLength, this.bytes.length));
    const [size = 0, packedSize = 0, headerAt = 0] = plain.map((value) => {
      if (value !== inZip64 || field === null || field + 8 > this.bytes.length) return value;
      const wide = Number(this.view.getBigUint64(field, true));
      field += 8;
      return wide;
    });
    return { size, packedSize, headerAt };
  }

  /** Start of the data of the zip64 field (id 1) between two offsets. */
  private findExtra(from: number, to: number): number | null {
    let at = from;
    while (at + 4 <= to) {
      if (this.view.getUint16(at, true) === 1) return at + 4;
      at += 4 + this.view.getUint16(at + 2, true);
    }
    return null;
  }

  private zip64DirectoryStart(end: number): number {
    const locator = end - 20;
    if (locator < 0 || this.view.getUint32(locator, true) !== 0x07064b50) throw damaged(this.form, 'zip64 locator');
    const record = Number(this.view.getBigUint64(locator + 8, true));
    if (record + 56 > this.bytes.length) throw damaged(this.form, 'zip64 record');
    return Number(this.view.getBigUint64(record + 48, true));
  }

  /** The end record stands in the last 64 KB, before an optional comment. */
  private findEnd(): number {
    const lowest = Math.max(0, this.bytes.length - 22 - 0xffff);
    for (let at = this.bytes.length - 22; at >= lowest; at -= 1) {
      if (this.view.getUint32(at, true) === endOfDirectory) return at;
    }
    throw damaged(this.form, 'no end of zip directory: the file is cut off');
  }
}

function normalName(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}
