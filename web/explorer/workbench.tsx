import { useEditorContext, useExecutionContext } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Asked } from './asked.js';
import { Questions } from './gallery.js';

/** Where the page itself was had from. */
const fetcher = createGraphiQLFetcher({ url: window.location.pathname });

/** GraphiQL with the eight questions beside it. */
export default function Workbench({ asked: first }: { readonly asked: Asked }): ReactNode {
  const [asked, setAsked] = useState(first);
  return (
    <div className="workbench">
      <aside aria-label="Questions">
        <Questions
          choose={(question) => {
            setAsked({ ...question, chosen: true });
          }}
        />
      </aside>
      <GraphiQL
        fetcher={fetcher}
        query={first.query}
        variables={first.variables}
        defaultEditorToolsVisibility="variables"
      >
        <GraphiQL.Logo>Cetu 策图</GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, merge, copy }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <Opened asked={asked} />
            </>
          )}
        </GraphiQL.Toolbar>
      </GraphiQL>
    </div>
  );
}

/** Puts a chosen question into the open tab and runs it; shows nothing. The first one is there already. */
function Opened({ asked }: { readonly asked: Asked }): ReactNode {
  const { queryEditor, variableEditor, responseEditor } = useEditorContext({ nonNull: true });
  const { run } = useExecutionContext({ nonNull: true });
  const opened = useRef<Asked | null>(null);
  useEffect(() => {
    // The editors come one by one; where there is none for the answer nothing would be run, without a word.
    if (opened.current === asked || queryEditor === null || variableEditor === null || responseEditor === null) return;
    if (opened.current !== null) {
      queryEditor.setValue(asked.query);
      variableEditor.setValue(asked.variables);
      // The editor reads the name of what it holds a moment later; a query of one operation needs none.
      queryEditor.operationName = null;
    }
    opened.current = asked;
    if (asked.chosen) run();
  }, [asked, queryEditor, variableEditor, responseEditor, run]);
  return null;
}
