import { expect, it } from 'vitest';
import { escapeXml } from './escape-xml.js';

it.each([
  ['聚焦“产业”', '聚焦“产业”'],
  ['A&B <c> "d"', 'A&amp;B &lt;c&gt; &quot;d&quot;'],
  ['一\r\n二\r三', '一\n二\n三'],
  ['前\u0000\u0008\u001f后', '前后'],
  ['𠮷和𬱖', '𠮷和𬱖'],
  ['半个\ud842字', '半个\ufffd字'],
  ['\udfb7半个', '\ufffd半个'],
  ['\uffff', '\ufffd'],
])('writes %j as %j', (text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});
