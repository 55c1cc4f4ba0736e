// What is wrong with the charts of a page, each brought before the reader: points that are not drawn, words cut off or on top of each other.
async () => {
  const wrong = [];
  const next = () => new Promise(requestAnimationFrame);
  const overlap = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  const boxes = (plot, parts) => Array.from(plot.querySelectorAll(parts), part => ({ part, box: part.getBoundingClientRect() })).filter(b => b.box.width > 0);
  const points = trace => trace.type === 'scatterternary' ? trace.a.length
    : trace.x.filter((x, i) => x !== null && trace.y[i] !== null && trace.y[i] !== undefined).length;
  const isMarked = trace => trace.visible === true && (trace.type === 'bar' || (/^scatter/.test(trace.type) && /markers/.test(trace.mode)));

  for (const figure of document.querySelectorAll('figure.chart')) {
    figure.scrollIntoView();
    let plot = null;
    while (!(plot = figure.querySelector('.plotly[data-ready]'))) { await next(); }
    const expected = plot._fullData.filter(isMarked).reduce((sum, trace) => sum + points(trace), 0);
    const drawn = plot.querySelectorAll('.point').length;
    if (drawn !== expected) { wrong.push(figure.id + ' draws ' + drawn + ' points of ' + expected); }

    // Figures of other makers have margins of their own.
    if (!plot.layout.meta) { continue; }
    const whole = plot.getBoundingClientRect();
    for (const { part, box } of boxes(plot, '.legend, .ytick text, .xtick text, .xtitle, .ytitle, .annotation')) {
      if (box.left < whole.left - 2 || box.right > whole.right + 2 || box.top < whole.top - 2 || box.bottom > whole.bottom + 2) {
        wrong.push(figure.id + ' is cut off at ' + part.textContent.slice(0, 40));
      }
    }
    for (const legend of boxes(plot, '.legend')) {
      for (const { part, box } of boxes(plot, '.xtick text, .xtitle')) {
        if (overlap(legend.box, box)) { wrong.push(figure.id + ' has its legend on ' + part.textContent.slice(0, 40)); }
      }
    }
  }
  return wrong;
}
