function all(selector, root) { return Array.from((root || document).querySelectorAll(selector)); }

function make(tag, text, attributes) {
  var element = document.createElement(tag);
  element.textContent = text || "";
  Object.keys(attributes || {}).forEach(function (name) { element.setAttribute(name, attributes[name]); });
  return element;
}
