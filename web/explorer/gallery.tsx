import type { ReactNode } from 'react';
import { QUESTIONS, type Question } from './questions.js';

interface GalleryProps {
  /** @param question the chosen one; null for an empty page. */
  readonly choose: (question: Question | null) => void;
}

/** The first thing to see: the eight questions, each a click away from its answer. */
export const Gallery = ({ choose }: GalleryProps): ReactNode => (
  <main className="gallery">
    <h1>Cetu 策图</h1>
    <p>Government policy as a graph in which every fact can be followed back to its words. Begin with a question:</p>
    <Questions choose={choose} />
    <button
      type="button"
      className="blank"
      onClick={() => {
        choose(null);
      }}
    >
      Write a query of your own
    </button>
  </main>
);

export const Questions = ({ choose }: { readonly choose: (question: Question) => void }): ReactNode => (
  <ul className="questions">
    {QUESTIONS.map((question) => (
      <li key={question.name}>
        <button
          type="button"
          onClick={() => {
            choose(question);
          }}
        >
          <small>{question.who}</small>
          <span>{question.question}</span>
          <span lang="zh-Hans">{question.chinese}</span>
        </button>
      </li>
    ))}
  </ul>
);
