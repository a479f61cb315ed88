import type { ReactNode } from 'react';
import './state.css';

/** In both languages at once: the file of neither came. */
export const Unstarted = ({ why }: { readonly why: string }): ReactNode => (
  <main id="content" className="page">
    <div className="state state-failure" role="alert">
      <h1 lang="zh-Hans">策图没有打开</h1>
      <p lang="zh-Hans">页面的文字没有取到：请确认服务仍在运行、网络通畅，然后刷新。</p>
      <p lang="en">
        Cetu did not start: the words of the page could not be loaded. See that the server runs, then reload the page.
      </p>
      <p className="state-detail" lang="en">
        {why}
      </p>
      <button
        type="button"
        className="button"
        onClick={() => {
          location.reload();
        }}
      >
        <span lang="zh-Hans">刷新</span> <span lang="en">Reload</span>
      </button>
    </div>
  </main>
);
