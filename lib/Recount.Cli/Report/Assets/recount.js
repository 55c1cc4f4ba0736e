// What a page can do once a script runs: filter, sort, open a claim beside the text, cite. Everything can be read without it.
(function () {
  "use strict";

  function all(selector, root) { return Array.from((root || document).querySelectorAll(selector)); }

  function make(tag, text, attributes) {
    var element = document.createElement(tag);
    element.textContent = text || "";
    Object.keys(attributes || {}).forEach(function (name) { element.setAttribute(name, attributes[name]); });
    return element;
  }

  // Filters: every word of the search has to stand in a row, every choice has to be among the values of its attribute.
  function filter(bar) {
    var holder = document.getElementById(bar.dataset.rows);
    var rows = all("tbody > tr", holder);
    if (rows.length === 0) { rows = all(":scope > li", holder); }
    var texts = rows.map(function (row) { return row.textContent.toLowerCase(); });
    var search = bar.querySelector("input");
    var choices = all("select", bar);
    var asked = new URLSearchParams(location.search);
    search.value = asked.get("q") || "";
    choices.forEach(function (choice) {
      var value = asked.get(choice.name);
      if (value && all("option", choice).some(function (o) { return o.value === value; })) { choice.value = value; }
    });

    function apply() {
      var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      var shown = 0;
      rows.forEach(function (row, i) {
        var fits = words.every(function (word) { return texts[i].indexOf(word) >= 0; }) && choices.every(function (choice) {
          return choice.value === "" || row.dataset[choice.name] === choice.value
            || (choice.name === "article" && row.dataset.article.split(" ").indexOf(choice.value) >= 0);
        });
        row.hidden = !fits;
        shown += fits ? 1 : 0;
      });
      bar.querySelector("output").textContent = shown + " of " + rows.length;
    }

    // A link to a row shows it, whatever was filtered.
    function reveal() {
      var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target && target.hidden) {
        search.value = "";
        choices.forEach(function (choice) { choice.value = ""; });
        apply();
        target.scrollIntoView();
      }
    }

    search.addEventListener("input", apply);
    choices.forEach(function (choice) { choice.addEventListener("change", apply); });
    window.addEventListener("hashchange", reveal);
    bar.hidden = false;
    apply();
    reveal();
  }

  // Sorting: a button in each column's head; numbers by value, all else by text.
  function sortable(table) {
    var body = table.tBodies[0];
    if (!body || body.rows.length < 2) { return; }
    all("thead th", table).forEach(function (head, column) {
      var button = make("button", head.textContent, { type: "button" });
      head.textContent = "";
      head.appendChild(button);
      button.addEventListener("click", function () {
        var up = head.getAttribute("aria-sort") !== "ascending";
        all("thead th", table).forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        var keyed = Array.from(body.rows).map(function (row) {
          var text = row.cells[column] ? row.cells[column].textContent.trim() : "";
          var plain = text.replace(/[,%$€¥\s]/g, "").replace("−", "-");
          return { row: row, text: text, number: plain !== "" && !isNaN(plain) ? Number(plain) : null };
        });
        keyed.sort(function (a, b) {
          var order = a.number !== null && b.number !== null ? a.number - b.number
            : a.text === "" || b.text === "" ? (b.text !== "") - (a.text !== "")
            : a.text.localeCompare(b.text, "en", { numeric: true });
          return up ? order : -order;
        });
        keyed.forEach(function (k) { body.appendChild(k.row); });
      });
    });
  }

  // Articles: marks by standing and kind, and the claim of a figure in a panel beside the text.
  function marks(bar) {
    var text = document.getElementById("text");
    var boxes = all("input", bar);
    var kind = bar.querySelector("select");
    var off = bar.querySelector("button");
    function apply() {
      var shown = boxes.filter(function (b) { return b.checked; }).map(function (b) { return b.value; });
      all(".fig", text).forEach(function (figure) {
        var fits = shown.indexOf(figure.dataset.standing) >= 0 && (kind.value === "" || figure.dataset.kind === kind.value);
        figure.classList.toggle("muted", !fits);
      });
    }
    boxes.concat(kind).forEach(function (input) { input.addEventListener("change", apply); });
    off.addEventListener("click", function () {
      var isOff = text.classList.toggle("marks-off");
      off.setAttribute("aria-pressed", String(isOff));
    });
    bar.hidden = false;
    panel(text);
  }

  function panel(text) {
    var dialog = make("dialog", "", { "class": "panelled", "aria-label": "Claim" });
    var bar = make("div", "", { "class": "bar" });
    var link = make("a", "Open in the list of claims", {});
    var close = make("button", "Close", { type: "button" });
    var body = make("div", "", {});
    var opener = null;
    bar.append(link, close);
    dialog.append(bar, body);
    document.body.appendChild(dialog);

    text.addEventListener("click", function (event) {
      var figure = event.target.closest("a.fig");
      var claim = figure && document.getElementById(decodeURIComponent(figure.hash.slice(1)));
      if (!claim || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
      event.preventDefault();
      opener = figure;
      var copy = claim.cloneNode(true);
      copy.removeAttribute("id");
      copy.removeAttribute("aria-labelledby");
      all("[id]", copy).forEach(function (e) { e.removeAttribute("id"); });
      all(".citebutton", copy).forEach(function (e) { e.remove(); });
      body.replaceChildren(copy);
      link.href = figure.hash;
      if (!dialog.open) { dialog.show(); }
      dialog.scrollTop = 0;
      close.focus();
    });
    function end() {
      dialog.close();
      if (opener) { opener.focus(); }
    }
    close.addEventListener("click", end);
    link.addEventListener("click", function () { dialog.close(); });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && dialog.open) { end(); }
    });
  }

  // Citing: a button beside each row's id.
  function citing() {
    var dialog = make("dialog", "", { "class": "cite", "aria-label": "Citation" });
    var area = make("textarea", "", { readonly: "", "aria-label": "Citation text" });
    var close = make("button", "Close", { type: "button" });
    dialog.append(make("strong", "Citation"), area, close);
    document.body.appendChild(dialog);
    close.addEventListener("click", function () { dialog.close(); });
    var meta = document.querySelector("meta[name='citation']");
    if (!meta) { return; }
    all("a.id").forEach(function (id) {
      var button = make("button", "cite", { type: "button", "class": "citebutton", "aria-label": "Cite " + id.textContent });
      id.after(button);
      button.addEventListener("click", function () {
        area.value = meta.content.replace("%", id.textContent) + ", " + location.href.split(/[?#]/)[0] + id.hash;
        dialog.showModal();
        area.select();
      });
    });
  }

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

  function chart(figure) {
    var json = JSON.parse(figure.querySelector("script").textContent);
    var still = figure.querySelector(".plot");
    var holder = make("div", "", { "class": "plotly", role: "group", "aria-label": still.dataset.alt });
    var isDrawn = false;

    function draw() {
      var isNarrow = figure.clientWidth < 520;
      var layout = layoutOf(json, figure);
      return Plotly.react(holder, tracesOf(json, layout, isNarrow), layout, { responsive: true, displayModeBar: false }).then(function () {
        isDrawn = true;
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

    var table = figure.querySelector("details.points table");
    var name = document.title.split(" – ")[0] + " " + figure.id;
    var tools = make("p", "", { "class": "charttools" });
    var png = make("button", "PNG", { type: "button", "aria-label": "Save " + figure.id + " as PNG" });
    var csv = make("button", "CSV", { type: "button", "aria-label": "Save the points of " + figure.id + " as CSV" });
    png.addEventListener("click", function () {
      Plotly.toImage(holder, { format: "png", width: 1000, height: 600, scale: 2 }).then(function (url) { save(url, name + ".png"); });
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

  all(".filters").forEach(filter);
  all("table.rows, table.recount-frame").forEach(sortable);
  all(".marks").forEach(marks);
  citing();
  window.addEventListener("load", charts);
}());
