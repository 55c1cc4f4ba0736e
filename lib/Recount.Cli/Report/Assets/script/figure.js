// Charts: drawn from the figure that the page holds, in the page's own colours; the caption has the title and the source.
function inkOf(element) {
  var style = getComputedStyle(element);
  return { ink: style.color, quiet: style.getPropertyValue("--quiet").trim(), line: style.getPropertyValue("--line").trim() };
}

function layoutOf(figure, holder) {
  var layout = JSON.parse(JSON.stringify(figure.layout || {}));
  var colours = inkOf(holder);
  var margin = layout.margin || {};
  var height = layout.height || 450;
  var annotations = layout.annotations || [];
  var source = annotations.filter(function (a) { return a.name === "source"; })[0];
  var top = margin.t || 60;
  delete layout.title;
  delete layout.width;
  layout.annotations = annotations.filter(function (a) { return a.name !== "source"; });
  if (layout.meta && margin.t) {
    height -= top - 16;
    margin.t = 16;
    if (source && margin.b > 40) { margin.b -= 20; height -= 20; }
  }
  layout.margin = margin;
  layout.height = height;
  layout.autosize = true;
  layout.paper_bgcolor = layout.plot_bgcolor = "rgba(0,0,0,0)";
  layout.font = Object.assign({}, layout.font, { color: colours.quiet, family: getComputedStyle(document.body).getPropertyValue("--sans") });
  Object.keys(layout).forEach(function (name) {
    if (/^[xy]axis/.test(name) && layout[name]) {
      if (layout[name].gridcolor) { layout[name].gridcolor = colours.line; }
    }
  });
  return layout;
}

// On a phone labels beside the points have no room; a legend takes their place.
function tracesOf(figure, layout, isNarrow) {
  var data = JSON.parse(JSON.stringify(figure.data || []));
  if (isNarrow) {
    layout.height += 80;
    data.forEach(function (trace) {
      if (trace.text && /text/.test(trace.mode || "") && trace.name) {
        trace.mode = trace.mode.replace(/\+?text/, "") || "markers";
        layout.showlegend = true;
      }
    });
  }
  return data;
}
