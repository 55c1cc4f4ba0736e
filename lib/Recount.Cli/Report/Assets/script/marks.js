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
