import { ListNumbering, newLevel, type ListInstance, type ListLevel } from '../list-numbering.js';
import type { ByteView } from './byte-view.js';
import { tablePart, type DocStreams } from './doc-streams.js';

const listsPair = 0x2e2;
const instancesPair = 0x2ea;
const listSize = 28;
const levelHeaderSize = 28;
const instanceSize = 16;

/** Number formats by their code ([MS-OSHARED] 2.2.1.3), under the names of WordprocessingML. */
const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  15: 'decimalHalfWidth',
  16: 'japaneseLegal',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  57: 'numberInDash',
  255: 'none',
};

/** Automatic lists of a .doc file ([MS-DOC] 2.9.131, 2.9.147, 2.9.150); instances count from 1. */
export function readDocLists(streams: DocStreams): ListNumbering {
  const abstracts = readAbstracts(streams);
  return new ListNumbering(readInstances(streams), (id) => abstracts.get(id));
}

/** Lists come first; their levels follow right behind, outside of the size that the header gives. */
function readAbstracts(streams: DocStreams): Map<string, Map<number, ListLevel>> {
  const abstracts = new Map<string, Map<number, ListLevel>>();
  const part = tablePart(streams, listsPair);
  if (part.length < 2) return abstracts;
  const lists = streams.table.part(streams.main.u32(listsPair), streams.table.length);
  const count = lists.u16(0);
  let at = 2 + count * listSize;
  for (let index = 0; index < count; index += 1) {
    const header = 2 + index * listSize;
    const levels = new Map<number, ListLevel>();
    const simple = (lists.u8(header + 26) & 1) === 1;
    for (let level = 0; level < (simple ? 1 : 9); level += 1) {
      const read = readLevel(lists, at);
      levels.set(level, read.level);
      at = read.next;
    }
    abstracts.set(String(lists.i32(header)), levels);
  }
  return abstracts;
}

function readLevel(lists: ByteView, at: number): { level: ListLevel; next: number } {
  const flags = lists.u8(at + 5);
  const textAt = at + levelHeaderSize + lists.u8(at + 24) + lists.u8(at + 25);
  const length = lists.u16(textAt);
  let text = '';
  for (let index = 0; index < length; index += 1) {
    const code = lists.u16(textAt + 2 + index * 2);
    // Codes 0 to 8 stand for the number of that level.
    text += code < 9 ? `%${code + 1}` : String.fromCharCode(code);
  }
  const level: ListLevel = {
    ...newLevel(),
    start: lists.i32(at),
    format: formats[lists.u8(at + 4)] ?? 'decimal',
    text,
    legal: (flags & 0x04) !== 0,
    restart: (flags & 0x08) !== 0 ? lists.u8(at + 26) : null,
  };
  return { level, next: textAt + 2 + length * 2 };
}

function readInstances(streams: DocStreams): Map<number, ListInstance> {
  const instances = new Map<number, ListInstance>();
  const part = tablePart(streams, instancesPair);
  if (part.length < 4) return instances;
  const count = part.u32(0);
  let at = 4 + count * instanceSize;
  for (let index = 0; index < count; index += 1) {
    const header = 4 + index * instanceSize;
    const instance: ListInstance = {
      abstractId: String(part.i32(header)),
      startOverrides: new Map(),
      levels: new Map(),
    };
    instances.set(index + 1, instance);
    at += 4;
    for (let override = 0; override < part.u8(header + 12); override += 1) {
      const flags = part.u32(at + 4);
      if ((flags & 0x10) !== 0) instance.startOverrides.set(flags & 0xf, part.i32(at));
      at += 8;
      if ((flags & 0x20) === 0) continue;
      const read = readLevel(part, at);
      instance.levels.set(flags & 0xf, read.level);
      at = read.next;
    }
  }
  return instances;
}
