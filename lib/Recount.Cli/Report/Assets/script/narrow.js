// Charts on a phone: names broken into lines, few ticks, a legend where labels beside the points have no room.
function narrow(data, layout) {
  var named = layout.yaxis && (layout.yaxis.categoryarray || namesOf(data));
  var plot = plotHeight(layout);
  var below = layout.legend ? -layout.legend.y * plot : 0;
  var more = 0;
  layout.font = Object.assign({}, layout.font, { size: 11 });
  if (named) {
    var names = named.map(function (name) { return broken(name, 16); });
    Object.assign(layout.yaxis, { tickmode: "array", tickvals: named, ticktext: names });
    var lines = Math.max.apply(null, names.map(function (name) { return name.split("<br>").length; }));
    plot = Math.max(plot, named.length * (lines * 14 + 8));
  }
  axesOf(layout).filter(function (axis) { return axis.title && axis.title.text; }).forEach(function (axis) {
    var title = broken(axis.title.text, axis === layout.xaxis && named ? 24 : 34);
    axis.title = Object.assign({}, axis.title, { text: title, font: { size: 11 } });
    if (axis === layout.xaxis) { more = 18 * (title.split("<br>").length - 1); }
  });
  if (layout.xaxis && layout.xaxis.side !== "top" && !layout.xaxis.tickvals) {
    Object.assign(layout.xaxis, { nticks: 4, tickangle: 0 });
  }
  if (layout.margin && layout.height) {
    var side = layout.ternary ? 54 : 4;
    Object.assign(layout.margin, { l: side, r: side + 4, b: layout.margin.b + more });
    layout.height = plot + layout.margin.t + layout.margin.b;
    if (layout.legend) { layout.legend.y = -(below + more) / plot; }
  }
  layout.uniformtext = { mode: "hide", minsize: 9 };
  data.forEach(function (trace) {
    if (trace.name) { trace.name = broken(trace.name, 34); }
    var isLabelled = trace.text && (trace.type === "bar" || /text/.test(trace.mode || ""));
    if (isLabelled && trace.name && trace.type !== "scatterternary") {
      if (trace.mode) { trace.mode = trace.mode.replace(/\+?text/, "") || "markers"; }
      layout.showlegend = true;
    }
  });
}

// The names of rows where only the points have them; null where these are numbers.
function namesOf(data) {
  var names = [];
  data.forEach(function (trace) {
    if (trace.orientation === "h" || trace.type !== "bar") {
      (Array.isArray(trace.y) ? trace.y : []).forEach(function (y) { if (typeof y === "string" && names.indexOf(y) < 0) { names.push(y); } });
    }
  });
  return names.length > 0 ? names : null;
}

// A text in lines of about so many letters, broken between words.
function broken(text, letters) {
  return text.split("<br>").join(" ").split(" ").reduce(function (lines, word) {
    var last = lines[lines.length - 1];
    if (lines.length === 0 || (last + " " + word).length > letters) { lines.push(word); } else { lines[lines.length - 1] = last + " " + word; }
    return lines;
  }, []).join("<br>");
}
