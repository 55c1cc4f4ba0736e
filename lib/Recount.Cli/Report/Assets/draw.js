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
        var layout = Object.assign({}, figure.layout, { width: 820, autosize: false });
        return Plotly.newPlot(holder, figure.data, layout, { staticPlot: true }).then(function () {
          return Plotly.toImage(holder, { format: "svg", width: 820, height: layout.height || 450 });
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
