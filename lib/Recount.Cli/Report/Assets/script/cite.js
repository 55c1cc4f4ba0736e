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
      area.value = meta.content.replace("%", id.textContent) + ", " + id.href.replace(/\?[^#]*/, "");
      dialog.showModal();
      area.select();
    });
  });
}
