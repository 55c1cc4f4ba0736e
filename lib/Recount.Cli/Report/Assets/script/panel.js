// The claim of a figure in a panel beside the text; Escape leads back to the figure.
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
