// A chart takes the place of its image, and leaves it where it cannot be drawn.
function chart(figure) {
  var json = JSON.parse(figure.querySelector("script").textContent);
  var still = figure.querySelector(".plot");
  var holder = make("div", "", { "class": "plotly", role: "group", "aria-label": still.dataset.alt });
  var isDrawn = false;

  function draw() {
    var layout = layoutOf(json, figure);
    var data = JSON.parse(JSON.stringify(json.data || []));
    if (figure.clientWidth < 520) { narrow(data, layout); }
    var plot = plotHeight(layout);
    return Plotly.react(holder, data, layout, { responsive: true, displayModeBar: false }).then(function () {
      // What the legend took from the plot it gets back.
      var taken = plot - holder._fullLayout._size.h;
      return layout.margin && Math.abs(taken) > 4 ? Plotly.relayout(holder, { height: layout.height + taken }) : null;
    }).then(function () {
      isDrawn = true;
      holder.dataset.ready = "";
    });
  }

  still.before(holder);
  still.classList.add("printed");
  figure.classList.add("drawn");
  draw().catch(function () {
    holder.remove();
    still.classList.remove("printed");
    figure.classList.remove("drawn");
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", function () { if (isDrawn) { draw(); } });
  chartTools(figure, json);
}

// Only what comes near the window is drawn; a page may have many charts.
function charts() {
  var figures = all("figure.chart");
  if (figures.length === 0 || !window.Plotly) { return; }
  var near = new IntersectionObserver(function (entries) {
    entries.filter(function (e) { return e.isIntersecting; }).forEach(function (entry) {
      near.unobserve(entry.target);
      chart(entry.target);
    });
  }, { rootMargin: "600px" });
  figures.forEach(function (figure) { near.observe(figure); });
}
