import { SearchOutlined } from '@ant-design/icons';
import { Input, Tag } from 'antd';
import { useDeferredValue, useMemo, useState } from 'react';
import type { SearchHit } from '../../../shared/review/search-plans.js';
import { usePlanSearch } from '../../hooks/use-all-plans.js';
import { useGoToHit } from './use-go-to-hit.js';

/** So many results are drawn; more words narrow the search. */
const mostShown = 200;

/** Words in, results while typing, grouped by plan; a result leads to its row or sentence. */
export function PlanSearch() {
  const search = usePlanSearch();
  const [words, setWords] = useState('');
  const query = useDeferredValue(words);
  const result = useMemo(() => search?.(query, mostShown), [search, query]);
  const groups = useMemo(() => byPlan(result?.hits ?? []), [result]);
  const goTo = useGoToHit();
  return (
    <>
      <Input
        autoFocus
        allowClear
        data-testid="search-words"
        aria-label="查找全部计划"
        placeholder="任务、单位、责任人、备注中的字词，几个词用空格隔开"
        prefix={<SearchOutlined />}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p className="muted" role="status" data-testid="search-count">
        {countWords(query, result?.total)}
      </p>
      {groups.map(({ planId, title, hits }) => (
        <section key={planId} aria-label={title}>
          <h2>
            {title} <span className="muted">{hits.length} 处</span>
          </h2>
          <ul className="search-hits">
            {hits.map((hit) => (
              <li key={`${hit.kind}-${hit.taskId ?? hit.number}`}>
                <button type="button" className="search-hit" data-testid="search-hit" onClick={() => goTo(hit)}>
                  {hit.kind === 'task' ? `${hit.number}. ` : <Tag>未列任务的原文</Tag>}
                  <Lit text={hit.text} words={query} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function countWords(query: string, total: number | undefined): string {
  if (total === undefined) return '正在准备查找…';
  if (query.trim() === '') return '输入字词，在本机所有计划的最新稿中查找。';
  if (total === 0) return '没有找到。可以换一个词，或少写几个词。';
  return total > mostShown ? `共 ${total} 处，先列出 ${mostShown} 处；多写一个词可以缩小范围。` : `共 ${total} 处。`;
}

/** The text with the words of the query marked where they stand literally. */
function Lit({ text, words }: { readonly text: string; readonly words: string }) {
  const wanted = words.split(/\s+/u).filter((word) => word !== '');
  if (wanted.length === 0) return <>{text}</>;
  const pattern = new RegExp(`(${wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'u');
  return text.split(pattern).map((piece, at) => (at % 2 === 1 ? <mark key={at}>{piece}</mark> : piece));
}

function byPlan(hits: readonly SearchHit[]) {
  const groups = new Map<string, { planId: string; title: string; hits: SearchHit[] }>();
  for (const hit of hits) {
    const group = groups.get(hit.planId) ?? { planId: hit.planId, title: hit.planTitle, hits: [] };
    group.hits.push(hit);
    groups.set(hit.planId, group);
  }
  return [...groups.values()];
}
