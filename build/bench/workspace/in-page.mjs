// What runs inside of the page; every function stands alone, because only its text goes there.

/** Milliseconds from the click on a recent plan to the frame after its first row stands there. */
export function openPlan(name) {
  return new Promise((resolve) => {
    const button = [...document.querySelectorAll('[data-testid="recent-plans"] button')].find((one) =>
      one.textContent.includes(name),
    );
    const started = performance.now();
    button.click();
    const look = () => {
      if (!document.querySelector('[data-testid="task-grid"] [data-row="0"]')) return requestAnimationFrame(look);
      return requestAnimationFrame(() => resolve(performance.now() - started));
    };
    requestAnimationFrame(look);
  });
}

/** Watches the next edit: from the Enter key to the frame that shows `text`, and to 已保存. */
export function watchEdit(text) {
  window.benchEdit = new Promise((resolve) => {
    const begin = ({ key, timeStamp }) => {
      if (key !== 'Enter') return;
      window.removeEventListener('keydown', begin, true);
      let shown = null;
      let saving = false;
      const look = () => {
        const state = document.querySelector('[data-testid="save-state"]').dataset.state;
        if (state !== 'saved') saving = true;
        const cells = document.querySelectorAll('[data-testid="task-grid"] [role="gridcell"]');
        if (shown === null && [...cells].some((cell) => cell.textContent === text)) {
          shown = performance.now() - timeStamp;
        }
        if (shown !== null && saving && state === 'saved') {
          resolve({ shown, saved: performance.now() - timeStamp });
        } else {
          requestAnimationFrame(look);
        }
      };
      new MutationObserver(() => {
        if (document.querySelector('[data-testid="save-state"]').dataset.state !== 'saved') saving = true;
      }).observe(document.querySelector('[data-testid="save-state"]'), { attributes: true });
      requestAnimationFrame(look);
    };
    window.addEventListener('keydown', begin, true);
  });
}

/** Times between frames in milliseconds while the element of that selector scrolls. */
export function scrollFrames(selector) {
  return new Promise((resolve) => {
    const scroller = document.querySelector(selector);
    const times = [];
    let before = null;
    const step = (now) => {
      if (before !== null) times.push(now - before);
      before = now;
      scroller.scrollTop += 160;
      if (times.length < 240) requestAnimationFrame(step);
      else resolve(times);
    };
    scroller.scrollTop = 0;
    requestAnimationFrame(step);
  });
}

/** The plain table: the same texts in a <table> of nine columns; milliseconds to the frame after it stands there. */
export function openPlain(texts) {
  return new Promise((resolve) => {
    document.getElementById('bench-plain')?.remove();
    const started = performance.now();
    const frame = document.createElement('div');
    frame.id = 'bench-plain';
    Object.assign(frame.style, { position: 'fixed', inset: '0', overflow: 'auto', background: '#fff', zIndex: '9999' });
    const cells = (text, at) => `<td>${at + 1}</td><td>${text}</td>${'<td contenteditable></td>'.repeat(7)}`;
    frame.innerHTML = `<table><tbody>${texts.map((text, at) => `<tr>${cells(text, at)}</tr>`).join('')}</tbody></table>`;
    document.body.append(frame);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - started)));
  });
}

/** An edit in the plain table, to the frame after it. */
export function editPlain(row, text) {
  return new Promise((resolve) => {
    const started = performance.now();
    document.querySelectorAll('#bench-plain tr')[row].children[5].textContent = text;
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - started)));
  });
}
