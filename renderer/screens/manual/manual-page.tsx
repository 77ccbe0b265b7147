import { useState } from 'react';
import './manual-page.css';
import { manualTopics } from './manual-topics.js';

/** Pictures of the program, named after their topic; `npm run screenshots` renews them. */
const pictures = import.meta.glob<string>('./pictures/*.png', { eager: true, query: '?url', import: 'default' });

/** 使用手册: topics on the left, one short page on the right. */
export function ManualPage() {
  const [chosen, setChosen] = useState(manualTopics[0]?.id);
  const topic = manualTopics.find((one) => one.id === chosen);
  return (
    <div className="manual" data-testid="manual">
      <nav className="manual-topics" aria-label="手册目录">
        {manualTopics.map((one) => (
          <button
            key={one.id}
            type="button"
            className={one.id === chosen ? 'is-current' : ''}
            aria-current={one.id === chosen ? 'page' : undefined}
            onClick={() => setChosen(one.id)}
          >
            {one.title}
          </button>
        ))}
      </nav>
      {/* Reached by the keyboard, because a page with a picture is longer than the window. */}
      {topic && (
        <article className="manual-text" aria-label={topic.title} tabIndex={0}>
          <h1 className="page-title">{topic.title}</h1>
          <p>{topic.lead}</p>
          <TopicPicture topicId={topic.id} title={topic.title} />
          <ol>
            {topic.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <ul className="muted">
            {topic.hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </article>
      )}
    </div>
  );
}

/** A topic without a picture of its own has none. */
function TopicPicture({ topicId, title }: { readonly topicId: string; readonly title: string }) {
  const picture = pictures[`./pictures/${topicId}.png`];
  return picture === undefined ? null : <img className="manual-picture" src={picture} alt={`${title}的画面`} />;
}
