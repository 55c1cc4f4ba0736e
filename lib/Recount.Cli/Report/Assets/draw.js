// Draws every figure of the page as SVG. plotly.js makes up ids at random; here chance begins anew with each figure, so that
// the same figure gives the same bytes.
(function () {
  "use strict";
  var seed = 1;
  Math.random = function () {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  window.addEventListener("load", function () {
    var figures = JSON.parse(document.getElementById("figures").textContent);
    function base64(text) {
      return btoa(Array.from(new TextEncoder().encode(text), function (b) { return String.fromCharCode(b); }).join(""));
    }
    figures.reduce(function (before, figure) {
      return before.then(function () {
        seed = 1;
        var holder = document.createElement("div");
        document.body.appendChild(holder);
        var layout = JSON.parse(JSON.stringify(figure.layout || {}));
        Object.assign(layout, { width: 820, autosize: false, height: layout.height || 450 });

        // A title that hangs from the upper edge is cut off in an image by itself; it moves down by its own height.
        if (layout.title && layout.title.yref === "container" && layout.title.y === 1 && layout.margin) {
          layout.height += 14;
          layout.margin.t = (layout.margin.t || 0) + 14;
          layout.title.y = 1 - 14 / layout.height;
        }

        return Plotly.newPlot(holder, figure.data, layout, { staticPlot: true }).then(function () {
          return Plotly.toImage(holder, { format: "svg", width: 820, height: layout.height });
        }).then(function (url) {
          var drawn = document.createElement("i");
          drawn.className = "drawn";
          drawn.textContent = base64(decodeURIComponent(url.slice(url.indexOf(",") + 1)));
          Plotly.purge(holder);
          holder.remove();
          document.body.appendChild(drawn);
        });
      });
    }, Promise.resolve()).catch(function (error) { document.title = String(error); });
  });
}());
