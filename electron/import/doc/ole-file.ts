import { damaged } from '../import-errors.js';

const form = '文件';
const signatureSize = 512;
/** Chain marks of MS-CFB 2.1; every number from here on is no sector. */
const firstMark = 0xfffffffa;
const directoryEntrySize = 128;
/** Streams below this size live in the mini stream. */
const miniCutoff = 4096;
const miniSectorSize = 64;

interface DirectoryEntry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly size: number;
}

/**
 * An OLE compound file ([MS-CFB]): the container of .doc, .wps, .xls. Every chain is followed at most once round,
 * so damaged or hostile files end in an ImportFailure `damaged` and never in an endless loop.
 */
export class OleFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly fat: number[];
  private readonly entries: DirectoryEntry[];
  private readonly miniFat: number[];
  private readonly miniStream: Uint8Array;

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < signatureSize) throw damaged(form, 'OLE header is cut off');
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged(form, `OLE sector shift ${shift}`);
    this.sectorSize = 1 << shift;
    this.fat = this.readFat();
    this.entries = this.readDirectory(this.view.getUint32(48, true));
    const root = this.entries.find(({ kind }) => kind === 5);
    this.miniFat = this.numbersOf(this.chain(this.view.getUint32(60, true)));
    this.miniStream = root ? this.join(this.chain(root.start)) : new Uint8Array();
  }

  /** Names of all streams and storages. */
  names(): string[] {
    return this.entries.map(({ name }) => name);
  }

  /** The stream's bytes; null when there is none of that name. */
  stream(name: string): Uint8Array | null {
    const entry = this.entries.find((candidate) => candidate.kind === 2 && candidate.name === name);
    if (!entry) return null;
    const whole = entry.size < miniCutoff ? this.miniChain(entry.start) : this.join(this.chain(entry.start));
    return whole.subarray(0, entry.size);
  }

  /** Sector numbers of the FAT: 109 in the header, the others in a chain of their own. */
  private readFat(): number[] {
    const sectors: number[] = [];
    for (let index = 0; index < 109; index += 1) sectors.push(this.view.getUint32(76 + index * 4, true));
    let next = this.view.getUint32(68, true);
    const perSector = this.sectorSize / 4;
    for (let seen = 0; next < firstMark; seen += 1) {
      const at = this.offsetOf(next);
      if (at === null || seen > this.sectorCount()) throw damaged(form, 'OLE sector list');
      for (let index = 0; index < perSector - 1; index += 1) sectors.push(this.view.getUint32(at + index * 4, true));
      next = this.view.getUint32(at + (perSector - 1) * 4, true);
    }
    return this.numbersOf(sectors.filter((sector) => sector < firstMark).slice(0, this.sectorCount()));
  }

  private readDirectory(start: number): DirectoryEntry[] {
    const directory = this.join(this.chain(start));
    const view = new DataView(directory.buffer, directory.byteOffset, directory.length);
    const entries: DirectoryEntry[] = [];
    for (let at = 0; at + directoryEntrySize <= directory.length; at += directoryEntrySize) {
      const kind = view.getUint8(at + 66);
      const nameLength = Math.min(64, view.getUint16(at + 64, true));
      if (kind === 0 || nameLength < 2) continue;
      const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameLength - 2));
      entries.push({ name, kind, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
    }
    return entries;
  }

  private sectorCount(): number {
    return Math.ceil(this.bytes.length / this.sectorSize);
  }

  private offsetOf(sector: number): number | null {
    const at = (sector + 1) * this.sectorSize;
    return at + this.sectorSize <= this.bytes.length ? at : null;
  }

  /** Sectors of a stream in order. */
  private chain(start: number): number[] {
    return follow(start, this.fat);
  }

  /** The sectors' bytes one after another. The last sector of a file may be short; it counts as zeros. */
  private join(sectors: readonly number[]): Uint8Array {
    const joined = new Uint8Array(sectors.length * this.sectorSize);
    sectors.forEach((sector, index) => {
      const at = (sector + 1) * this.sectorSize;
      if (at >= this.bytes.length) throw damaged(form, 'OLE sector beyond the end of the file');
      joined.set(this.bytes.subarray(at, at + this.sectorSize), index * this.sectorSize);
    });
    return joined;
  }

  private miniChain(start: number): Uint8Array {
    const sectors = follow(start, this.miniFat);
    const joined = new Uint8Array(sectors.length * miniSectorSize);
    sectors.forEach((sector, index) => {
      const at = sector * miniSectorSize;
      joined.set(this.miniStream.subarray(at, at + miniSectorSize), index * miniSectorSize);
    });
    return joined;
  }

  private numbersOf(sectors: readonly number[]): number[] {
    const joined = this.join(sectors);
    const view = new DataView(joined.buffer);
    return Array.from({ length: joined.length / 4 }, (_, index) => view.getUint32(index * 4, true));
  }
}

/** Follows a chain through its table; a chain longer than the table runs in a circle. */
function follow(start: number, table: readonly number[]): number[] {
  const sectors: number[] = [];
  let next: number | undefined = start;
  while (next !== undefined && next < firstMark) {
    if (sectors.length > table.length) throw damaged(form, 'OLE chain in a circle');
    sectors.push(next);
    next = table[next];
  }
  return sectors;
}
