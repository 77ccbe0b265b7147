// A plan of 5,000 tasks as a clerk would be sent it, and its rows for the plain table.
const sections = 10;
const items = 50;
const sentences = 10;
const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const verbs = ['完成', '推进', '建成', '开工建设', '组织实施'];
const things = ['标准化厂房建设', '道路改造工程', '老旧小区改造', '企业上云行动', '污水管网整治', '招商推介活动'];

const sentence = (number) =>
  `${verbs[number % verbs.length]}${things[number % things.length]}第${number}批项目${(number % 90) + 10}个，` +
  `确保${(number % 12) + 1}月底前取得实效，由有关单位按月报送进展情况。`;

/** Texts of the tasks, in order. */
export const taskTexts = Array.from({ length: sections * items * sentences }, (_, at) => sentence(at + 1));

/** The document that holds them. */
export function planText() {
  const lines = ['某某区大型工作要点'];
  for (let section = 0; section < sections; section += 1) {
    lines.push(`${ordinals[section]}、第${ordinals[section]}方面重点工作`);
    for (let item = 0; item < items; item += 1) {
      const from = (section * items + item) * sentences;
      lines.push(`${item + 1}.重点事项${section + 1}-${item + 1}。${taskTexts.slice(from, from + sentences).join('')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
