/** Faces of a breakdown in Word, with the name to look for where a PC lacks the first (written as w:altName). */
export const wordFaces = {
  title: { name: '方正小标宋简体', alternative: '华文中宋' },
  header: { name: '黑体', alternative: 'SimHei' },
  body: { name: '仿宋', alternative: '仿宋_GB2312' },
  footer: { name: '宋体', alternative: 'SimSun' },
} as const;

/** Every script named, so that no theme face and no Latin default gets in between. */
export function everyScript(name: string): {
  ascii: string;
  hAnsi: string;
  eastAsia: string;
  cs: string;
  hint: 'eastAsia';
} {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' };
}

/** word/fontTable.xml: Word's documented way to name a substitute. Charset 86 is GB 2312. */
export function fontTableXml(): string {
  const fonts = Object.values(wordFaces).map(
    ({ name, alternative }) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${fonts.join('')}</w:fonts>`
  );
}
