// Sorting: a button in each column's head; numbers by value, all else by text.
function sortable(table) {
  var body = table.tBodies[0];
  if (!body || body.rows.length < 2) { return; }
  var corner = table.querySelector("thead td");
  if (corner) { corner.replaceWith(make("th", "", { scope: "col" })); }
  all("thead th", table).forEach(function (head, column) {
    // The head above the rows' own names has none itself.
    var button = head.textContent ? make("button", head.textContent, { type: "button" })
      : make("button", "↕", { type: "button", "aria-label": "Sort by the rows' names" });
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
