/** Makes a revised draft of a plan by edits drawn with a fixed seed, and knows what became of every sentence. */

export type Edit = 'unchanged' | 'wording' | 'substance' | 'deleted' | 'new' | 'split' | 'merged' | 'moved';

/** Sentences (by number, counted through each draft without section lines) that belong together. */
export interface Truth {
  readonly edit: Edit;
  readonly old: readonly number[];
  readonly new: readonly number[];
}

export interface Revision {
  readonly lines: string[];
  readonly truth: Truth[];
}

/** Deterministic numbers in [0, 1). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const inserted = [
  '建立重大事项会商制度，每周召开一次碰头会。',
  '启用标准化菜市场2处，方便居民买菜。',
  '编印惠企政策汇编，送到每一家企业手中。',
  '开通园区通勤班车4条，解决职工上下班问题。',
  '完成老旧小区雨污分流改造12个。',
  '开展档案数字化，年底前完成历年卷宗扫描。',
  '举办职工运动会和文艺汇演。',
  '升级园区视频监控，实现主要路口全覆盖。',
  '新建公共停车场3个，增加车位600个。',
  '设立园区法律服务站，每月安排律师坐班。',
];

interface Written {
  text: string;
  readonly from: number[];
  edit: Edit;
}

/**
 * Edits more than half of the sentences of a plan, many of them twice. The plan's items are given as lists of sentences (the title first).
 */
export function revise(sections: readonly (readonly string[][])[], seed: number): Revision {
  const draw = random(seed);
  let counter = 0;
  const items = sections.flatMap((section, place) =>
    section.map((sentences) => ({
      place,
      sentences: sentences.map((text): Written => ({ text, from: [counter++], edit: 'unchanged' })),
    })),
  );
  const gone: number[] = [];
  const moving: Written[] = [];
  for (const item of items) {
    const kept: Written[] = [];
    for (let at = 0; at < item.sentences.length; at++) {
      const one = item.sentences[at];
      const next = item.sentences[at + 1];
      if (!one) continue;
      const chance = at === 0 ? 1 : draw();
      if (chance < 0.12) kept.push(reworded(one, draw));
      else if (chance < 0.22) kept.push(reworded(renumbered(one), draw));
      else if (chance < 0.32) kept.push(recast(one, draw));
      else if (chance < 0.38) gone.push(...one.from);
      else if (chance < 0.46) kept.push(...halves(one).map((half) => reworded(half, draw)));
      else if (chance < 0.54 && next) {
        const text = `${one.text.slice(0, -1)}；${next.text}`;
        kept.push(reworded({ text, from: [...one.from, ...next.from], edit: 'merged' }, draw));
        at++;
      } else if (chance < 0.6) moving.push(draw() < 0.5 ? { ...one, edit: 'moved' } : reworded(one, draw));
      else kept.push(one);
      if (at > 0 && draw() < 0.08) kept.push({ text: pick(inserted, draw), from: [], edit: 'new' });
    }
    item.sentences = kept;
  }
  for (const one of moving) pick(items, draw).sentences.push(one);
  return write(items, gone, sections.length);
}

function write(
  items: readonly { place: number; sentences: Written[] }[],
  gone: readonly number[],
  sectionCount: number,
): Revision {
  const lines: string[] = [];
  const becomes = new Map<string, { edit: Edit; old: number[]; new: number[] }>();
  let written = 0;
  for (let place = 0; place < sectionCount; place++) {
    lines.push(`${'一二三四五六七八九十'.charAt(place)}、第${place + 1}方面`);
    for (const item of items.filter((one) => one.place === place)) {
      const number = lines.filter((line) => /^\d/.test(line)).length + 1;
      lines.push(`${number}.${item.sentences.map(({ text }) => text).join('')}`);
      for (const { from, edit } of item.sentences) {
        const key = from.length > 0 ? from.join() : `new ${written}`;
        const truth = becomes.get(key) ?? { edit, old: from, new: [] };
        truth.new.push(written++);
        becomes.set(key, truth);
      }
    }
  }
  return { lines, truth: [...becomes.values(), ...gone.map((at): Truth => ({ edit: 'deleted', old: [at], new: [] }))] };
}

function pick<T>(list: readonly T[], draw: () => number): T {
  const found = list[Math.floor(draw() * list.length)];
  if (found === undefined) throw new Error('nothing to draw from');
  return found;
}

/** Words that do not matter come, go or are replaced; a graver edit made before keeps its name. */
function reworded(one: Written, draw: () => number): Written {
  const swaps: [string, string][] = [
    ['推进', '推动'],
    ['加强', '强化'],
    ['完善', '健全'],
    ['进一步', ''],
    ['着力', ''],
    ['大力', ''],
    ['确保', '保证'],
  ];
  const fitting = swaps.filter(([from]) => one.text.includes(from));
  const [from, to] = fitting.length > 0 ? pick(fitting, draw) : ['', '切实'];
  return {
    ...one,
    text: from === '' ? to + one.text : one.text.replace(from, to),
    edit: one.edit === 'unchanged' ? 'wording' : one.edit,
  };
}

/** The first number becomes another one; a sentence without numbers gets one. */
function renumbered(one: Written): Written {
  const changed = one.text.replace(/\d+/u, (digits) => String(Number(digits) + 5));
  const text = changed === one.text ? one.text.replace(/[。；]$/u, '，全年不少于3次。') : changed;
  return { ...one, text, edit: 'substance' };
}

/** A third of the sentence is written anew. */
function recast(one: Written, draw: () => number): Written {
  const parts = one.text.split(/(?<=[，,、；;])/u);
  if (parts.length < 3) return renumbered(one);
  const count = Math.max(1, Math.round(parts.length / 3));
  parts.splice(Math.floor(draw() * (parts.length - count)), count, '结合园区实际细化工作举措，');
  return { ...one, text: parts.join(''), edit: 'substance' };
}

/** One sentence becomes two at the mark nearest to its middle. */
function halves(one: Written): Written[] {
  const marks = [...one.text.matchAll(/[，,；;]/gu)].map(({ index }) => index);
  const middle = one.text.length / 2;
  const [cut] = marks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (cut === undefined || cut < 6 || one.text.length - cut < 8) return [one];
  return [
    { ...one, text: `${one.text.slice(0, cut)}。`, edit: 'split' },
    { ...one, text: one.text.slice(cut + 1), edit: 'split' },
  ];
}
