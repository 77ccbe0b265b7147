/** Fields of the directory in the clerk's words. */
const fieldNames: Readonly<Record<string, string>> = {
  version: '版本号（version）',
  name: '全称（name）',
  units: '单位列表（units）',
  id: '编号（id）',
  shortNames: '简称（shortNames）',
  formerNames: '曾用名（formerNames）',
  kind: '类型（kind）',
  duties: '职责词（duties）',
  leader: '责任领导（leader）',
  post: '职务（post）',
  liaison: '联络员（liaison）',
  phone: '电话（phone）',
  members: '成员（members）',
  order: '排序（order）',
};

/** Says where in a directory a field is missing or wrong: 第 3 个单位（建设局）的“电话（phone）”缺失或填写不对. */
export function describeUnitIssue(path: readonly PropertyKey[], directory: unknown): string {
  const [top, index, ...rest] = path;
  const fields = rest.filter((step) => typeof step === 'string').map((step) => fieldNames[step] ?? step);
  if (top !== 'units' || typeof index !== 'number') {
    const field = typeof top === 'string' ? (fieldNames[top] ?? top) : '整体结构';
    return `“${field}”缺失或填写不对`;
  }
  const name = nameOfUnit(directory, index);
  const unit = `第 ${index + 1} 个单位${name === null ? '' : `（${name}）`}`;
  return fields.length === 0 ? `${unit}填写不对` : `${unit}的“${fields.join('的')}”缺失或填写不对`;
}

function nameOfUnit(directory: unknown, index: number): string | null {
  if (typeof directory !== 'object' || directory === null || !('units' in directory)) return null;
  const { units } = directory;
  const unit: unknown = Array.isArray(units) ? units[index] : null;
  if (typeof unit !== 'object' || unit === null || !('name' in unit)) return null;
  return typeof unit.name === 'string' ? unit.name : null;
}

/**
 * Line of the first mistake in JSON text. JSON.parse does not always name the place, so it is found by halving:
 * the lines before the mistake are a good beginning, which fails only because it ends.
 */
export function jsonErrorPlace(text: string): string {
  const lines = text.split('\n');
  let [good, bad] = [0, lines.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isGoodBeginning(lines.slice(0, middle).join('\n'))) good = middle;
    else bad = middle;
  }
  return `第 ${bad} 行`;
}

function isGoodBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (cause) {
    const position = /position (\d+)/.exec(String(cause))?.[1];
    const atEnd = position !== undefined && Number(position) >= text.trimEnd().length;
    return atEnd || /end of JSON input|Unterminated string/.test(String(cause));
  }
}
