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
