const headings = ['项目', '时间', '内存峰值', '结果', '目标', '达标'];

/** Prints the rows of all sections as one table, in columns that stay straight with Chinese characters. */
export function printTable(sections) {
  const lines = [headings];
  for (const { title, rows } of sections) {
    lines.push([`【${title}】`]);
    for (const row of rows) lines.push(cellsOf(row));
  }
  const widths = headings.map((_, column) =>
    Math.max(...lines.filter((line) => line.length > 1).map((line) => width(line[column]))),
  );
  for (const line of lines) {
    console.log(
      line
        .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell))))
        .join('  ')
        .trimEnd(),
    );
  }
}

function cellsOf({ what, time, memory, figure = '', target = '', met }) {
  return [
    what,
    time === undefined ? '' : milliseconds(time),
    memory === undefined ? '' : `${Math.round(memory)} MB`,
    figure,
    target,
    met === undefined ? '' : met ? '是' : '否',
  ];
}

function milliseconds(time) {
  if (time >= 10_000) return `${(time / 1000).toFixed(1)} s`;
  return time >= 100 ? `${Math.round(time)} ms` : `${time.toFixed(1)} ms`;
}

/** Columns on a terminal: two for a Chinese character. */
function width(text = '') {
  return [...text].reduce(
    (sum, character) => sum + (character.codePointAt(0) >= 0x2e80 || character === '“' ? 2 : 1),
    0,
  );
}
