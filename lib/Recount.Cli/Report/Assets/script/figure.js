// Charts: laid out from the figure that the page holds, in the page's own colours; the caption has the title and the source.
function layoutOf(figure, element) {
  var layout = JSON.parse(JSON.stringify(figure.layout || {}));
  var annotations = layout.annotations || [];
  var style = getComputedStyle(element);
  delete layout.title;
  delete layout.width;
  layout.annotations = annotations.filter(function (a) { return a.name !== "source"; });
  layout.autosize = true;
  layout.paper_bgcolor = layout.plot_bgcolor = "rgba(0,0,0,0)";
  layout.font = Object.assign({}, layout.font, { color: style.getPropertyValue("--quiet").trim(), family: style.getPropertyValue("--sans") });
  axesOf(layout).forEach(function (axis) {
    if (axis.gridcolor) { axis.gridcolor = style.getPropertyValue("--line").trim(); }
  });
  resize(layout);
  return layout;
}

function axesOf(layout) {
  return Object.keys(layout).filter(function (name) { return /^[xy]axis/.test(name) && layout[name]; }).map(function (name) { return layout[name]; });
}

// The plot keeps its height; room above is for what stands there still, room below for the axis. Legends make their own.
function resize(layout) {
  var margin = layout.margin;
  if (!margin || !margin.t || !layout.height) { return; }
  var plot = plotHeight(layout);
  var isAbove = layout.annotations.some(function (a) { return a.name === "above"; });
  var axis = layout.legend && layout.legend.y < 0 ? Math.round(-layout.legend.y * plot) : 62;
  if (layout.xaxis && layout.xaxis.type === "date") { axis = Math.max(axis, 56); }
  margin.t = (isAbove ? 32 : 18) + (layout.ternary ? 30 : 0);
  margin.b = axis + 4;
  layout.height = plot + margin.t + margin.b;
  if (layout.legend) { layout.legend.y = -axis / plot; }
}

function plotHeight(layout) {
  var margin = layout.margin || {};
  return (layout.height || 450) - (margin.t || 0) - (margin.b || 0);
}
