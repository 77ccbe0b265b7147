/** A plan whose every item names its own unit: `count` units with one task each. */
export function unitPlanText(count) {
  const items = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return `${number}.推进第${number}项工程。完成第${number}项道路改造工程，做好验收和移交。（责任单位：第${number}建设局）`;
  });
  return `某某区2021年工作要点\n一、抓好工程建设\n${items.join('\n')}\n`;
}
