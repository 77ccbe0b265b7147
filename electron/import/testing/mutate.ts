import { unzipSync, zipSync } from 'fflate';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
const below = (random: Random, limit: number) => Math.floor(random() * Math.max(1, limit));
const extremes = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff];

/** What goes wrong with files: bits flip, numbers go wild, pieces get lost, double, or come from elsewhere. */
const damages: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => {
    const result = bytes.slice();
    for (let times = 1 + below(random, 20); times > 0; times -= 1) {
      result[below(random, result.length)] = below(random, 256);
    }
    return result;
  },
  (bytes, random) => {
    const result = bytes.slice();
    const view = new DataView(result.buffer);
    if (result.length < 4) return result;
    for (let times = 1 + below(random, 4); times > 0; times -= 1) {
      view.setUint32(below(random, result.length - 3), extremes[below(random, extremes.length)] ?? 0, true);
    }
    return result;
  },
  (bytes, random) => bytes.slice(0, below(random, bytes.length)),
  (bytes, random) => bytes.slice(below(random, bytes.length)),
  (bytes, random) => {
    const from = below(random, bytes.length);
    return join(bytes.subarray(0, from), bytes.subarray(from + below(random, 400)));
  },
  (bytes, random) => {
    const from = below(random, bytes.length);
    const to = from + below(random, 2_000);
    return join(bytes.subarray(0, to), bytes.subarray(from));
  },
  (bytes, random) => bytes.slice().fill(0, below(random, bytes.length), below(random, bytes.length)),
  (bytes, random) => {
    const from = below(random, bytes.length);
    return join(bytes.subarray(below(random, bytes.length), from), bytes.subarray(0, from));
  },
];

/** Damages a file once or several times; a zip package also inside of one of its parts. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  const inside = random() < 0.6 ? insidePackage(bytes, random) : null;
  if (inside) return inside;
  let result = bytes;
  for (let times = 1 + below(random, 3); times > 0; times -= 1) {
    result = (damages[below(random, damages.length)] ?? damages[0])?.(result, random) ?? result;
  }
  return result;
}

function insidePackage(bytes: Uint8Array, random: Random): Uint8Array | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[below(random, names.length)] ?? '';
  const part = parts[name] ?? new Uint8Array();
  parts[name] = new Uint8Array(random() < 0.5 ? damageMarkup(part, random) : mutate(part, random));
  return zipSync(parts, { level: 1 });
}

/** Damages that keep XML well-formed more often than not: attribute values and tags change places. */
function damageMarkup(part: Uint8Array, random: Random): Uint8Array {
  const text = Buffer.from(part).toString('utf8');
  const values = [...text.matchAll(/"([^"]{0,20})"/g)];
  const pick = () => values[below(random, values.length)];
  const [one, other] = [pick(), pick()];
  if (!one || !other) return part;
  const wild = ['-1', '0', '99999999', '', 'NaN', '%1%2%3', '../../x', '1e999', '&#0;'];
  const value = random() < 0.5 ? (other[1] ?? '') : (wild[below(random, wild.length)] ?? '');
  return new Uint8Array(Buffer.from(text.slice(0, one.index) + `"${value}"` + text.slice(one.index + one[0].length)));
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  const result = new Uint8Array(one.length + other.length);
  result.set(one);
  result.set(other, one.length);
  return result;
}
