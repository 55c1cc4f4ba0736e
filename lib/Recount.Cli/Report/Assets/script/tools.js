// A chart to take away: the drawing as PNG, its points as CSV.
// Where it is taken it stands alone: it keeps the title and the source that the page shows around it.
function chartTools(figure, json) {
  var table = figure.querySelector("details.points table");
  var name = document.title.split(" – ")[0] + " " + figure.id;
  var tools = make("p", "", { "class": "charttools" });
  var png = make("button", "PNG", { type: "button", "aria-label": "Save " + figure.id + " as PNG" });
  var csv = make("button", "CSV", { type: "button", "aria-label": "Save the points of " + figure.id + " as CSV" });
  png.addEventListener("click", function () {
    var layout = Object.assign({}, json.layout, { paper_bgcolor: "#ffffff", font: Object.assign({}, (json.layout || {}).font, { color: "#333333" }) });
    Plotly.toImage({ data: json.data, layout: layout }, { format: "png", width: 820, height: layout.height || 450, scale: 2 })
      .then(function (url) { save(url, name + ".png"); });
  });
  csv.addEventListener("click", function () {
    var rows = Array.from(table.rows).map(function (row) {
      return Array.from(row.cells).map(function (cell) {
        var text = cell.textContent;
        return /[",\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
      }).join(",");
    });
    save(URL.createObjectURL(new Blob([rows.join("\n") + "\n"], { type: "text/csv" })), name + ".csv");
  });
  tools.append(png, csv);
  figure.querySelector("details.points").before(tools);
}

function save(url, name) {
  var link = make("a", "", { href: url, download: name });
  document.body.appendChild(link);
  link.click();
  link.remove();
}
