import { expect, it } from 'vitest';
import { noticeTemplates } from '../../shared/notices/templates/index.js';
import { templateFaults } from '../../shared/notices/template-faults.js';
import { faultWords, knownPlaces, templateOfWords, wordsOfTemplate } from './template-words.js';

const template = noticeTemplates.分解通知;

it('a template goes into words and back unchanged', () => {
  expect(templateOfWords(template, wordsOfTemplate(template))).toEqual(template);
  expect(templateOfWords(template, { ...wordsOfTemplate(template), body: ' \n' })).toBeNull();
});

it('says in words where a place is broken', () => {
  const title = templateFaults({ ...template, title: '关于{{计划名称的通知' })[0];
  expect(title && faultWords(title)).toBe('标题：“关于{{计划名称的通知”的花括号没有配好对。');
  const body = templateFaults({ ...template, body: ['好。', '报{汇总部门。'] })[0];
  expect(body && faultWords(body)).toBe('正文第 2 行：“报{汇总部门。”的花括号没有配好对。');
});

it('offers the places that the templates use', () => {
  expect(knownPlaces()).toEqual(expect.arrayContaining(['计划名称', '联系人', '督办事项', '成文日期']));
});
